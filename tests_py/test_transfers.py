"""Tables from buckets and into them, by boto3, on a cloud of its own; and an import that kill -9 interrupts."""

import base64
import gzip
import hashlib
import json

import pytest

from shop import Cloud, eventually

TEMPLATE = """
AWSTemplateFormatVersion: "2010-09-09"
Resources: {Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: source}}}
"""
TABLE = {"AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
         "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}], "BillingMode": "PAY_PER_REQUEST"}


@pytest.fixture
def cloud(tmp_path):
    (tmp_path / "template.yaml").write_text(TEMPLATE)
    with Cloud(tmp_path / "data", "--template", str(tmp_path / "template.yaml")) as running:
        yield running


def begin(cloud, table: str, prefix: str, compression: str = "NONE") -> str:
    return cloud.client("dynamodb").import_table(
        S3BucketSource={"S3Bucket": "source", "S3KeyPrefix": prefix}, InputFormat="DYNAMODB_JSON",
        InputCompressionType=compression, TableCreationParameters={"TableName": table, **TABLE},
    )["ImportTableDescription"]["ImportArn"]


def ended(cloud, arn: str) -> dict:
    def probe():
        found = cloud.client("dynamodb").describe_import(ImportArn=arn)["ImportTableDescription"]
        return found if found["ImportStatus"] != "IN_PROGRESS" else None

    return eventually("the import ends", probe, timeout=120)


def items(cloud, table: str) -> list[dict]:
    pages = cloud.client("dynamodb").get_paginator("scan").paginate(TableName=table)
    return sorted((item for page in pages for item in page["Items"]), key=lambda item: item["id"]["S"])


def test_what_is_exported_can_be_imported(cloud):
    dynamodb, s3 = cloud.client("dynamodb"), cloud.client("s3")
    arn = dynamodb.create_table(TableName="notes", **TABLE)["TableDescription"]["TableArn"]
    dynamodb.update_continuous_backups(
        TableName="notes", PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True})
    for number in range(30):
        dynamodb.put_item(TableName="notes", Item={"id": {"S": f"é{number:02}"}, "n": {"N": str(number)}, "b": {"B": b"\0"}})
    export = dynamodb.export_table_to_point_in_time(TableArn=arn, S3Bucket="source", S3Prefix="night")["ExportDescription"]

    def probe():
        found = dynamodb.describe_export(ExportArn=export["ExportArn"])["ExportDescription"]
        return found if found["ExportStatus"] != "IN_PROGRESS" else None

    done = eventually("the export ends", probe)
    assert (done["ExportStatus"], done["ItemCount"]) == ("COMPLETED", 30), done

    # The manifests lead to the files, and their checksums hold.
    def body(key: str) -> bytes:
        return s3.get_object(Bucket="source", Key=key)["Body"].read()

    summary = json.loads(body(done["ExportManifest"]))
    assert summary["itemCount"] == 30
    manifest = body(summary["manifestFilesS3Key"])
    checksum = body(summary["manifestFilesS3Key"].replace(".json", ".md5"))
    assert base64.b64decode(checksum) == hashlib.md5(manifest).digest()
    [file] = [json.loads(line) for line in manifest.splitlines()]
    data = body(file["dataFileS3Key"])
    assert base64.b64decode(file["md5Checksum"]) == hashlib.md5(data).digest()
    assert len(gzip.decompress(data).splitlines()) == 30

    copy = ended(cloud, begin(cloud, "copy", file["dataFileS3Key"].rsplit("/", 1)[0], "GZIP"))
    assert (copy["ImportStatus"], copy["ImportedItemCount"]) == ("COMPLETED", 30), copy
    assert items(cloud, "copy") == items(cloud, "notes")


def test_what_is_no_item_is_in_the_log(cloud):
    cloud.client("s3").put_object(
        Bucket="source", Key="x", Body=b'{"Item": {"id": {"S": "a"}}}\n{"Item": {"id": {"N": "1"}}}\nhello\n')
    done = ended(cloud, begin(cloud, "notes", "x"))
    assert (done["ImportStatus"], done["FailureCode"]) == ("FAILED", "ItemValidationError"), done
    assert (done["ProcessedItemCount"], done["ImportedItemCount"], done["ErrorCount"]) == (3, 1, 2)
    group = done["CloudWatchLogGroupArn"].split(":log-group:")[1].removesuffix(":*")
    logs = cloud.client("logs")
    [stream] = logs.describe_log_streams(logGroupName=group)["logStreams"]
    events = logs.get_log_events(logGroupName=group, logStreamName=stream["logStreamName"], startFromHead=True)["events"]
    told = [json.loads(event["message"]) for event in events]
    assert [one["itemS3Pointer"]["itemIndex"] for one in told] == [1, 2]
    assert "Type mismatch for key id" in told[0]["errorMessages"][0]


def test_an_import_ends_after_kill_9(cloud):
    lines = [json.dumps({"Item": {"id": {"S": f"{number:06}"}, "v": {"S": "x" * 200}}}) for number in range(20_000)]
    for part in range(4):
        cloud.client("s3").put_object(Bucket="source", Key=f"big/{part}", Body="\n".join(lines[part::4]))
    arn = begin(cloud, "big", "big/")
    eventually("some of it has arrived", lambda: cloud.client("dynamodb").describe_import(
        ImportArn=arn)["ImportTableDescription"]["ImportedItemCount"] > 0)
    cloud.kill()
    cloud.start()
    done = ended(cloud, arn)
    assert (done["ImportStatus"], done["ImportedItemCount"]) == ("COMPLETED", 20_000), done
    assert [item["id"]["S"] for item in items(cloud, "big")] == [f"{number:06}" for number in range(20_000)]
