import {
  ApiMapping,
  DomainName,
  EndpointType,
  type HttpApi,
  type IStage,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { ApiGatewayv2DomainProperties } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';

export interface WebDomainProps {
  readonly domain: string;
  readonly hostedZone: { readonly id: string; readonly name: string };
  readonly api: HttpApi;
  readonly stage: IStage;
}

/**
 * An address of the operator's own before the API: certificate, proof of it and alias, all in the zone. The API's own
 * address stays open beside it, for the links of mails that were sent before.
 */
export class WebDomain extends Construct {
  constructor(scope: Construct, id: string, { domain, hostedZone, api, stage }: WebDomainProps) {
    super(scope, id);
    const named = { hostedZoneId: hostedZone.id, zoneName: hostedZone.name };
    const zone = HostedZone.fromHostedZoneAttributes(this, 'zone', named);
    const certificate = new Certificate(this, 'certificate', {
      domainName: domain,
      validation: CertificateValidation.fromDns(zone),
    });
    const domainName = new DomainName(this, 'name', {
      domainName: domain,
      certificate,
      endpointType: EndpointType.REGIONAL,
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    new ApiMapping(this, 'mapping', { api, stage, domainName });
    const { regionalDomainName, regionalHostedZoneId } = domainName;
    const target = RecordTarget.fromAlias(new ApiGatewayv2DomainProperties(regionalDomainName, regionalHostedZoneId));
    new ARecord(this, 'ipv4', { zone, recordName: domain, target });
    new AaaaRecord(this, 'ipv6', { zone, recordName: domain, target });
  }
}
