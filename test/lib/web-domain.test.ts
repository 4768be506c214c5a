import { expect, test } from 'vitest';
import { propertiesOf, synthesize } from './synthesize.ts';

const hostedZone = { id: 'Z0123456789', name: 'example.com' };
const own = synthesize({ domain: 'news.example.com', hostedZone, dmarc: 'existing' });
const none = synthesize();

const baseUrlsOf = (template: typeof own): readonly string[] =>
  propertiesOf(template, 'AWS::Lambda::Function').flatMap(({ Environment }) => Environment.Variables.BASE_URL ?? []);

test('a host of one’s own has a certificate that the zone proves, and is led to the API', () => {
  expect(propertiesOf(own, 'AWS::CertificateManager::Certificate')).toEqual([
    expect.objectContaining({
      DomainName: 'news.example.com',
      DomainValidationOptions: [{ DomainName: 'news.example.com', HostedZoneId: hostedZone.id }],
      ValidationMethod: 'DNS',
    }),
  ]);
  expect(propertiesOf(own, 'AWS::ApiGatewayV2::ApiMapping')).toHaveLength(1);
});

test('it is reached over both internet protocols, with TLS 1.2 at least', () => {
  const aliases = propertiesOf(own, 'AWS::Route53::RecordSet').filter(({ AliasTarget }) => AliasTarget);
  expect(aliases.map(({ Type, Name }) => `${Type} ${Name}`)).toEqual(['A news.example.com.', 'AAAA news.example.com.']);
  const [name] = propertiesOf(own, 'AWS::ApiGatewayV2::DomainName');
  expect(name.DomainNameConfigurations).toMatchObject([{ EndpointType: 'REGIONAL', SecurityPolicy: 'TLS_1_2' }]);
});

test('every link leads to it', () => {
  expect(baseUrlsOf(own)).toEqual(Array(3).fill('https://news.example.com'));
});

test('the API’s own address stays open, for the links of mails that were sent before', () => {
  const [api] = propertiesOf(own, 'AWS::ApiGatewayV2::Api');
  expect(api.DisableExecuteApiEndpoint).toBeUndefined();
});

test('without it nothing of it is made', () => {
  const types = ['AWS::CertificateManager::Certificate', 'AWS::ApiGatewayV2::DomainName', 'AWS::Route53::RecordSet'];
  expect(types.flatMap((type) => propertiesOf(none, type))).toEqual([]);
});
