"""template.yaml is what it says: valid for the linters, and CloudFormation after SAM's transform."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cfnlint.decode import cfn_yaml
from samtranslator.translator.transform import transform

ROOT = Path(__file__).resolve().parent.parent
TEMPLATE = ROOT / "template.yaml"
SAM = ROOT / ".venv-sam" / "bin" / "sam"
METHODS = {"get", "put", "post", "delete", "patch", "head", "options"}


def load() -> dict:
    return json.loads(json.dumps(cfn_yaml.load(str(TEMPLATE))))


class ManagedPolicies:
    def load(self):
        names = ("AWSLambdaBasicExecutionRole", "AWSLambdaSQSQueueExecutionRole")
        return {name: f"arn:aws:iam::aws:policy/service-role/{name}" for name in names}


@pytest.fixture(scope="module")
def translated() -> dict:
    os.environ.setdefault("AWS_DEFAULT_REGION", "eu-west-1")
    template = load()
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource["Properties"]["CodeUri"] = "s3://bucket/key"  # what `sam deploy` puts there after uploading
    return transform(template, {}, ManagedPolicies())


def test_cfn_lint_is_clean():
    done = subprocess.run([str(Path(sys.executable).with_name("cfn-lint")), str(TEMPLATE)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(not SAM.exists(), reason="scripts/setup.sh installs aws-sam-cli into .venv-sam")
def test_sam_validate_lint_passes():
    environment = {**os.environ, "AWS_DEFAULT_REGION": "eu-west-1", "SAM_CLI_TELEMETRY": "0"}
    done = subprocess.run([str(SAM), "validate", "--lint", "-t", str(TEMPLATE)],
                          cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_sam_becomes_cloudformation(translated):
    types = [resource["Type"] for resource in translated["Resources"].values()]
    assert not [name for name in types if name.startswith("AWS::Serverless")]
    for name, count in {"AWS::Lambda::Function": 3, "AWS::Lambda::Alias": 3, "AWS::ApiGateway::RestApi": 1,
                        "AWS::ApiGateway::Stage": 1, "AWS::Lambda::EventSourceMapping": 1, "AWS::Events::Rule": 1,
                        "AWS::SQS::Queue": 2, "AWS::S3::Bucket": 2, "AWS::CloudFront::Distribution": 1}.items():
        assert types.count(name) == count, name


def test_routes_are_those_of_the_contract(translated):
    """docs/api.md, docs/openapi.yaml and the gateway agree, route by route."""
    paths = translated["Resources"]["Api"]["Properties"]["Body"]["paths"]
    gateway = {(method.upper(), path) for path, item in paths.items() for method in item if method in METHODS}

    contract = cfn_yaml.load(str(ROOT / "docs" / "openapi.yaml"))
    described = {(method.upper(), "/api/v1" + path) for path, item in contract["paths"].items()
                 for method in item if method in METHODS}
    written = {(method, "/api/v1" + path.split("?")[0]) for method, path in
               re.findall(r"`(GET|PUT|POST|DELETE) (/[^`\s]*)`", (ROOT / "docs" / "api.md").read_text())}
    assert gateway == described == written


def test_only_the_catalogue_is_public(translated):
    paths = translated["Resources"]["Api"]["Properties"]["Body"]["paths"]
    public = {(method, path) for path, item in paths.items() for method, operation in item.items()
              if method in METHODS and "Cognito" not in [name for rule in operation.get("security", []) for name in rule]}
    assert public == {("get", "/api/v1/products"), ("get", "/api/v1/products/{productId}")}


def test_queue_waits_six_times_the_function(translated):
    resources = translated["Resources"]
    assert (resources["OrderQueue"]["Properties"]["VisibilityTimeout"]
            == 6 * resources["ProcessorFunction"]["Properties"]["Timeout"])
    assert resources["ProcessorFunctionOrders"]["Properties"]["FunctionResponseTypes"] == ["ReportBatchItemFailures"]


def test_functions_may_touch_nothing_but_what_is_theirs(translated):
    """No statement of ours says `*`, neither as action nor as resource."""
    for name, resource in translated["Resources"].items():
        if resource["Type"] != "AWS::IAM::Role":
            continue
        for document in resource["Properties"].get("Policies", []):
            for statement in document["PolicyDocument"]["Statement"]:
                actions, targets = statement["Action"], statement["Resource"]
                assert "*" not in ([actions] if isinstance(actions, str) else actions), name
                assert "*" not in (targets if isinstance(targets, list) else [targets]), name


@pytest.mark.parametrize("function", ["Users", "Orders", "Processor"])
def test_package_is_what_lambda_starts(function):
    bootstrap = ROOT / "dist" / function / "bootstrap"
    if not bootstrap.exists():
        pytest.skip("scripts/package.sh builds it")
    assert os.access(bootstrap, os.X_OK)
    assert bootstrap.stat().st_size <= 20 * 1024 * 1024
