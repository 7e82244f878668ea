"""Holds generated manifests against what a cluster takes: python kubernetes.py MANIFESTS EXPECTED

MANIFESTS must hold what `generate kubernetes` writes. EXPECTED is JSON: `data` is what the ConfigMap
must hold, `required` the names that the policy must demand.
"""

import json
import sys

import celpy
import kubernetes_validate
import yaml
from celpy.adapter import json_to_cel

documents = list(yaml.safe_load_all(open(sys.argv[1], encoding="utf-8")))
expected = json.load(open(sys.argv[2], encoding="utf-8"))
by_kind = {document["kind"]: document for document in documents}

for document in documents:
    for version in ("1.30", kubernetes_validate.latest_version()):
        kubernetes_validate.validate(document, version, strict=True)

assert by_kind["ConfigMap"].get("data") == expected["data"], by_kind["ConfigMap"]
assert not by_kind["Secret"].get("stringData"), "a template sets no secret"
container = by_kind["Deployment"]["spec"]["template"]["spec"]["containers"][0]
assert {entry["name"] for entry in container["env"]} >= set(expected["data"]) | set(expected["required"])

policy = by_kind["ValidatingAdmissionPolicy"]["spec"]
assert by_kind["ValidatingAdmissionPolicyBinding"]["spec"]["policyName"] == (
    by_kind["ValidatingAdmissionPolicy"]["metadata"]["name"]
)
cel = celpy.Environment()
# Of Kubernetes' own functions.
functions = {"join": lambda texts, between: celpy.celtypes.StringType(between.join(texts))}


def evaluate(expression, context):
    return cel.program(cel.compile(expression), functions=functions).evaluate(context)


def judge(manifest):
    """What the policy says of an object: None, or its message."""
    context = {"object": json_to_cel(manifest)}
    variables = celpy.celtypes.MapType()
    for variable in policy["variables"]:
        value = evaluate(variable["expression"], {**context, "variables": variables})
        variables[celpy.celtypes.StringType(variable["name"])] = value
    context["variables"] = variables
    for validation in policy["validations"]:
        if not evaluate(validation["expression"], context):
            return str(evaluate(validation["messageExpression"], context))
    return None


def pod(*containers):
    return {"apiVersion": "v1", "kind": "Pod", "spec": {"containers": list(containers)}}


def env(names, **more):
    return {"name": "app", "env": [{"name": name, "value": "x"} for name in names], **more}


required = expected["required"]
first, rest = required[0], required[1:]
sidecar = {"name": "proxy"}
from_secret = {"name": first, "valueFrom": {"secretKeyRef": {"name": "app", "key": first}}}
in_file = {"name": f"{first}_FILE", "value": "/run/secrets/it"}
template = {"spec": pod(env(required))["spec"]}

CONFORMING = {
    "all names": pod(env(required)),
    "a sidecar beside it": pod(sidecar, env(required)),
    "one from a Secret": pod({"name": "app", "env": env(rest)["env"] + [from_secret]}),
    "one as a file": pod({"name": "app", "env": env(rest)["env"] + [in_file]}),
    "a ConfigMap taken whole": pod({"name": "app", "envFrom": [{"configMapRef": {"name": "app"}}]}),
    "the generated Deployment": by_kind["Deployment"],
    "a Deployment": {"kind": "Deployment", "spec": {"template": template}},
    "a CronJob": {"kind": "CronJob", "spec": {"jobTemplate": {"spec": {"template": template}}}},
}
VIOLATING = {
    "no environment": pod(sidecar),
    "one name missing": pod(env(rest)),
    "one name empty": pod({"name": "app", "env": env(rest)["env"] + [{"name": first, "value": ""}]}),
    "one name without a value": pod({"name": "app", "env": env(rest)["env"] + [{"name": first}]}),
    "names in no one container": pod(env([first]), env(rest)),
    "a ConfigMap under a prefix": pod(
        {"name": "app", "envFrom": [{"configMapRef": {"name": "app"}, "prefix": "X_"}]}
    ),
    "a Deployment": {"kind": "Deployment", "spec": {"template": {"spec": pod(env(rest))["spec"]}}},
}
for what, manifest in CONFORMING.items():
    told = judge(manifest)
    assert told is None, f"{what}: {told}"
for what, manifest in VIOLATING.items():
    told = judge(manifest)
    assert told, f"{what} passes"
assert judge(pod(env(rest))).endswith(f"missing: {first}"), judge(pod(env(rest)))
assert judge(pod(sidecar)).endswith("missing: " + ", ".join(required))
print(f"{len(documents)} objects are valid; the policy takes {len(CONFORMING)} and refuses {len(VIOLATING)}")
