//! A policy of the API server that refuses what would start without its environment.

use std::fmt::Write;

use super::object::{head, variables};
use crate::Request;
use crate::outline::{Demand, demand};

/// How a container is known to set a name: by the name itself or by a file that holds the value.
/// `c` is the container, `n` the name. An `envFrom` without a prefix may hold every name.
const SETS: &str = "has(c.env) && c.env.exists(e, (e.name == n || e.name == n + '_FILE') \
                    && (has(e.valueFrom) || (has(e.value) && e.value != '')))";
const TAKES_ALL: &str = "has(c.envFrom) && c.envFrom.exists(f, !has(f.prefix) || f.prefix == '')";

/// The policy and what puts it in force, for Pods and what makes Pods.
pub(super) fn policy(request: &Request<'_>) -> String {
    let name = format!("{}-environment", request.name);
    let required: Vec<_> = variables(request)
        .filter(|variable| demand(request.schema, variable) == Demand::Required)
        .map(|variable| format!("'{}'", variable.name))
        .collect();
    let mut out = String::from(
        "# Refuses a Pod, or what makes Pods, of which no container sets all that must be set. What stands in a\n\
         # ConfigMap or Secret that envFrom takes whole cannot be seen here and is trusted.\n",
    );
    out.push_str(&head("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy", &name, request.name));
    let _ = write!(
        out,
        "\
spec:
  failurePolicy: Fail
  matchConstraints:
    objectSelector:
      matchLabels:
        app.kubernetes.io/name: {app}
    resourceRules:
      - apiGroups: [\"\"]
        apiVersions: [v1]
        operations: [CREATE, UPDATE]
        resources: [pods]
      - apiGroups: [apps]
        apiVersions: [v1]
        operations: [CREATE, UPDATE]
        resources: [daemonsets, deployments, statefulsets]
      - apiGroups: [batch]
        apiVersions: [v1]
        operations: [CREATE, UPDATE]
        resources: [cronjobs, jobs]
  variables:
    - name: containers
      expression: >-
        has(object.spec.containers) ? object.spec.containers
        : has(object.spec.template) ? object.spec.template.spec.containers
        : object.spec.jobTemplate.spec.template.spec.containers
    - name: required
      expression: >-
        [{required}]
  validations:
    - expression: >-
        variables.containers.exists(c, ({TAKES_ALL})
        || variables.required.all(n, {SETS}))
      messageExpression: >-
        'no container of {app} sets all that must be set; missing: ' + variables.required.filter(n,
        !variables.containers.exists(c, {SETS})).join(', ')
      message: no container of {app} sets all that must be set
      reason: Invalid
---
",
        app = request.name,
        required = required.join(",\n        "),
    );
    out.push_str(&head(
        "admissionregistration.k8s.io/v1",
        "ValidatingAdmissionPolicyBinding",
        &name,
        request.name,
    ));
    let _ = write!(out, "spec:\n  policyName: {name}\n  validationActions: [Deny]\n");
    out
}
