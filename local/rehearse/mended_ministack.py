"""MiniStack with five faults mended that would end a rehearsal; docs/rehearsal.md tells of them."""

from ministack.core import iam_actions
from ministack.services.cloudformation import provisioners
from ministack.app import app  # noqa: F401  what the server runs

unmended_action = iam_actions.extract_iam_action
unmended_resource = iam_actions.extract_resource_arn
unmended_context = iam_actions.request_tag_context


def sender(params):
    value = params.get("Source", "")
    return value[0] if isinstance(value, list) else value


def action(service, *request):
    """IAM knows one right for a message and for a batch of them."""
    name = unmended_action(service, *request)
    return name.removesuffix("Batch") if name and service == "sqs" else name


def resource(service, method, path, headers, body, params, region, account):
    """Who sends a mail needs the right to the sender's identity, not to everything."""
    if service == "ses" and sender(params):
        domain = sender(params).rpartition("@")[2].rstrip(">")
        return f"arn:aws:ses:{region}:{account}:identity/{domain}"
    return unmended_resource(service, method, path, headers, body, params, region, account)


def context(service, name, body, params):
    """Policies may ask for the address that a mail is from."""
    known = unmended_context(service, name, body, params)
    return {**known, "ses:FromAddress": sender(params)} if service == "ses" else known


iam_actions.extract_iam_action = action
iam_actions.extract_resource_arn = resource
iam_actions.request_tag_context = context


def with_dkim(provision):
    """A domain's identity tells which names its owner must put into the DNS."""

    def provisioned(*arguments, **named):
        identity, attributes = provision(*arguments, **named)
        for n in (1, 2, 3):
            attributes[f"DkimDNSTokenName{n}"] = f"token{n}._domainkey.{identity}"
            attributes[f"DkimDNSTokenValue{n}"] = f"token{n}.dkim.amazonses.com"
        return identity, attributes

    return provisioned


identities = provisioners._RESOURCE_HANDLERS["AWS::SES::EmailIdentity"]
for verb in ("create", "update"):
    identities[verb] = with_dkim(identities[verb])


def without_arithmetic(properties):
    """The first metric in the place of a calculation from several."""
    if not isinstance(properties, dict) or "Metrics" not in properties:
        return properties
    stat = next(one["MetricStat"] for one in properties["Metrics"] if "MetricStat" in one)
    others = {name: value for name, value in properties.items() if name != "Metrics"}
    return {**others, **stat["Metric"], "Statistic": stat["Stat"], "Period": stat["Period"]}


def with_one_metric(provision):
    """Alarms may be about a calculation."""
    return lambda *arguments, **named: provision(*map(without_arithmetic, arguments), **named)


alarms = provisioners._RESOURCE_HANDLERS["AWS::CloudWatch::Alarm"]
for verb in ("create", "update"):
    alarms[verb] = with_one_metric(alarms[verb])
