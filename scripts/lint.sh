#!/usr/bin/env bash
# Style and contracts: Swift's format, the template (twice: cfn-lint and SAM), the OpenAPI document, shell and Python syntax.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh
swift format lint --strict --recursive --parallel --configuration .swift-format Sources Tests
.venv/bin/cfn-lint template.yaml
AWS_DEFAULT_REGION="${AWS_DEFAULT_REGION:-eu-west-1}" SAM_CLI_TELEMETRY=0 .venv-sam/bin/sam validate --lint
.venv/bin/openapi-spec-validator docs/openapi.yaml
for script in scripts/*.sh; do bash -n "$script"; done
.venv/bin/python -m compileall -q scripts tests_py
