"""Clients of DynamoDB that know nothing of us, as they are: PynamoDB, the AWS command line, botocore's waiters and pages."""

import json
import subprocess
import sys
import uuid
from pathlib import Path

import boto3
import pytest
from boto3.dynamodb.conditions import Attr, Key
from pynamodb.attributes import (BooleanAttribute, JSONAttribute, ListAttribute, MapAttribute, NumberAttribute,
                                 TTLAttribute, UnicodeAttribute, UnicodeSetAttribute, UTCDateTimeAttribute,
                                 VersionAttribute)
from pynamodb.connection import Connection
from pynamodb.exceptions import DoesNotExist, PutError, TransactWriteError, UpdateError
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex, KeysOnlyProjection, LocalSecondaryIndex
from pynamodb.models import Model
from pynamodb.transactions import TransactGet, TransactWrite


def fresh(name: str) -> str:
    return f"{name}-{uuid.uuid4().hex[:8]}"


@pytest.fixture(scope="module")
def client(cloud):
    return cloud.client("dynamodb")


# ── botocore: waiters and paginators ────────────────────────────────────────────────────────────────────────────────
def simple_table(client, name: str, **more) -> None:
    client.create_table(
        TableName=name, BillingMode="PAY_PER_REQUEST", **{
            "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"}, {"AttributeName": "sk", "AttributeType": "N"}],
            "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}], **more})


@pytest.fixture(scope="module")
def numbers(client):
    """A table with a hundred items in four partitions."""
    name = fresh("numbers")
    simple_table(client, name)
    client.get_waiter("table_exists").wait(TableName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 5})
    for start in range(0, 100, 25):
        client.batch_write_item(RequestItems={name: [
            {"PutRequest": {"Item": {"pk": {"S": f"p{number % 4}"}, "sk": {"N": str(number)}, "text": {"S": "x" * 100}}}}
            for number in range(start, start + 25)]})
    yield name
    client.delete_table(TableName=name)


def test_waiters_see_tables_come_and_go(client):
    name = fresh("waited")
    simple_table(client, name)
    patience = {"Delay": 1, "MaxAttempts": 5}
    client.get_waiter("table_exists").wait(TableName=name, WaiterConfig=patience)
    client.delete_table(TableName=name)
    client.get_waiter("table_not_exists").wait(TableName=name, WaiterConfig=patience)
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.describe_table(TableName=name)


def test_the_waiter_sees_an_index_that_is_made_later(client, numbers):
    client.update_table(TableName=numbers, AttributeDefinitions=[{"AttributeName": "text", "AttributeType": "S"}],
                        GlobalSecondaryIndexUpdates=[{"Create": {
                            "IndexName": "byText", "KeySchema": [{"AttributeName": "text", "KeyType": "HASH"}],
                            "Projection": {"ProjectionType": "KEYS_ONLY"}}}])
    client.get_waiter("table_exists").wait(TableName=numbers, WaiterConfig={"Delay": 1, "MaxAttempts": 5})
    index, = client.describe_table(TableName=numbers)["Table"]["GlobalSecondaryIndexes"]
    assert index["IndexStatus"] == "ACTIVE" and index["ItemCount"] == 100


def test_paginators_walk_scans(client, numbers):
    pages = list(client.get_paginator("scan").paginate(TableName=numbers, PaginationConfig={"PageSize": 7}))
    assert len(pages) >= 15 and all(page["ScannedCount"] <= 7 for page in pages)
    assert sorted(int(item["sk"]["N"]) for page in pages for item in page["Items"]) == list(range(100))


def test_paginators_walk_queries_and_start_again(client, numbers):
    query = dict(TableName=numbers, KeyConditionExpression="pk = :p", ExpressionAttributeValues={":p": {"S": "p1"}},
                 ScanIndexForward=False)
    paginator = client.get_paginator("query")
    first = paginator.paginate(**query, PaginationConfig={"PageSize": 4, "MaxItems": 10}).build_full_result()
    assert len(first["Items"]) == 10
    rest = paginator.paginate(**query, PaginationConfig={"StartingToken": first["NextToken"]}).build_full_result()
    assert [int(item["sk"]["N"]) for item in first["Items"] + rest["Items"]] == list(range(97, 0, -4))


def test_paginators_walk_tables(client, cloud):
    names = [fresh("listed") for _ in range(5)]
    for name in names:
        simple_table(client, name)
    found = client.get_paginator("list_tables").paginate(PaginationConfig={"PageSize": 2}).build_full_result()["TableNames"]
    assert set(names) < set(found) and cloud["tableName"] in found and found == sorted(found)
    for name in names:
        client.delete_table(TableName=name)


def test_the_resource_api_of_boto3(cloud):
    resource = boto3.resource(
        "dynamodb", endpoint_url=cloud["endpoint"], region_name=cloud["region"],
        aws_access_key_id=cloud["accessKeyId"], aws_secret_access_key=cloud["secretAccessKey"])
    table = resource.create_table(
        TableName=fresh("resource"), BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}])
    table.wait_until_exists()
    with table.batch_writer() as batch:
        for number in range(60):
            batch.put_item(Item={"id": f"i{number}", "n": number, "even": number % 2 == 0})
    assert table.scan(FilterExpression=Attr("even").eq(True) & Attr("n").lt(10))["Count"] == 5
    assert table.query(KeyConditionExpression=Key("id").eq("i7"))["Items"] == [{"id": "i7", "n": 7, "even": False}]
    table.delete()
    table.wait_until_not_exists()


# ── The command line ────────────────────────────────────────────────────────────────────────────────────────────────
@pytest.fixture(scope="module")
def aws(cloud):
    def run(*arguments: str, fails_with: str | None = None):
        done = subprocess.run(
            [str(Path(sys.executable).with_name("aws")), "--endpoint-url", cloud["endpoint"], "--output", "json",
             "dynamodb", *arguments], env=cloud.environment(), capture_output=True, text=True, timeout=60)
        if fails_with:
            assert done.returncode != 0 and fails_with in done.stderr, done
            return {}
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout.strip() else {}
    return run


def test_the_command_line_from_making_a_table_to_deleting_it(aws):
    name = fresh("cli")
    made = aws("create-table", "--table-name", name, "--billing-mode", "PAY_PER_REQUEST",
               "--attribute-definitions", "AttributeName=pk,AttributeType=S", "AttributeName=n,AttributeType=N",
               "--key-schema", "AttributeName=pk,KeyType=HASH", "AttributeName=n,KeyType=RANGE")
    assert made["TableDescription"]["TableName"] == name
    aws("wait", "table-exists", "--table-name", name)
    for number in range(3):
        aws("put-item", "--table-name", name, "--item",
            json.dumps({"pk": {"S": "a"}, "n": {"N": str(number)}, "blob": {"B": "aGVsbG8="}}))
    aws("put-item", "--table-name", name, "--item", '{"pk": {"S": "a"}, "n": {"N": "0"}}',
        "--condition-expression", "attribute_not_exists(pk)", fails_with="ConditionalCheckFailedException")
    found = aws("query", "--table-name", name, "--key-condition-expression", "pk = :p AND n > :n",
                "--expression-attribute-values", '{":p": {"S": "a"}, ":n": {"N": "0"}}', "--no-scan-index-forward")
    assert [item["n"]["N"] for item in found["Items"]] == ["2", "1"]
    page = aws("scan", "--table-name", name, "--page-size", "1", "--max-items", "2")
    assert len(page["Items"]) == 2
    rest = aws("scan", "--table-name", name, "--starting-token", page["NextToken"])
    assert len(rest["Items"]) == 1
    updated = aws("update-item", "--table-name", name, "--key", '{"pk": {"S": "a"}, "n": {"N": "1"}}',
                  "--update-expression", "SET hits = if_not_exists(hits, :z) + :one REMOVE #b", "--return-values", "ALL_NEW",
                  "--expression-attribute-names", '{"#b": "blob"}',
                  "--expression-attribute-values", '{":z": {"N": "0"}, ":one": {"N": "1"}}')
    assert updated["Attributes"] == {"pk": {"S": "a"}, "n": {"N": "1"}, "hits": {"N": "1"}}
    aws("transact-write-items", "--transact-items", json.dumps([
        {"Delete": {"TableName": name, "Key": {"pk": {"S": "a"}, "n": {"N": "0"}}}},
        {"Put": {"TableName": name, "Item": {"pk": {"S": "b"}, "n": {"N": "9"}}}}]))
    assert aws("scan", "--table-name", name, "--select", "COUNT")["Count"] == 3
    aws("update-time-to-live", "--table-name", name, "--time-to-live-specification", "Enabled=true,AttributeName=expires")
    assert aws("describe-time-to-live", "--table-name", name)["TimeToLiveDescription"]["AttributeName"] == "expires"
    aws("delete-table", "--table-name", name)
    aws("wait", "table-not-exists", "--table-name", name)
    aws("describe-table", "--table-name", name, fails_with="ResourceNotFoundException")


# ── PynamoDB ────────────────────────────────────────────────────────────────────────────────────────────────────────
class Address(MapAttribute):
    city = UnicodeAttribute()
    lines = ListAttribute(null=True)


class ByGenre(GlobalSecondaryIndex):
    class Meta:
        index_name = "by-genre"
        read_capacity_units = 100
        write_capacity_units = 100
        projection = AllProjection()

    genre = UnicodeAttribute(hash_key=True)
    year = NumberAttribute(range_key=True)


class ByYear(LocalSecondaryIndex):
    class Meta:
        index_name = "by-year"
        projection = KeysOnlyProjection()

    artist = UnicodeAttribute(hash_key=True)
    year = NumberAttribute(range_key=True)


class Song(Model):
    class Meta:
        table_name = fresh("songs")

    artist = UnicodeAttribute(hash_key=True)
    title = UnicodeAttribute(range_key=True)
    genre = UnicodeAttribute(null=True)
    year = NumberAttribute(null=True)
    is_live = BooleanAttribute(default=False)
    tags = UnicodeSetAttribute(null=True)
    studio = Address(null=True)
    extra = JSONAttribute(null=True)
    recorded = UTCDateTimeAttribute(null=True)
    plays = NumberAttribute(default=0)
    by_genre = ByGenre()
    by_year = ByYear()


class Draft(Model):
    """With optimistic locking, and a time to live."""

    class Meta:
        table_name = fresh("drafts")
        billing_mode = "PAY_PER_REQUEST"

    id = UnicodeAttribute(hash_key=True)
    text = UnicodeAttribute(null=True)
    expires = TTLAttribute(null=True)
    version = VersionAttribute()


@pytest.fixture(scope="module")
def pynamo(cloud):
    for model in (Song, Draft):
        model.Meta.host = cloud["endpoint"]
        model.Meta.region = cloud["region"]
        model.Meta.aws_access_key_id = cloud["accessKeyId"]
        model.Meta.aws_secret_access_key = cloud["secretAccessKey"]
        if model is Song:
            model.create_table(wait=True, read_capacity_units=100, write_capacity_units=100)
        else:
            model.create_table(wait=True)
    connection = Connection(region=cloud["region"], host=cloud["endpoint"])
    connection.session.set_credentials(cloud["accessKeyId"], cloud["secretAccessKey"])
    yield connection
    for model in (Song, Draft):
        model.delete_table()


@pytest.fixture
def songs(pynamo):
    with Song.batch_write() as batch:
        for number in range(30):
            batch.save(Song("Nina", f"t{number:02}", genre="jazz" if number % 3 else "soul", year=1960 + number % 7,
                            tags={"b", "a"}, studio=Address(city="NYC", lines=["1", "2"]), extra={"n": [1, None]}))
    yield
    with Song.batch_write() as batch:
        for song in list(Song.scan()):
            batch.delete(song)


def test_pynamodb_models_come_back_as_they_went(songs):
    assert Song.exists() and Song.describe_table()["TableStatus"] == "ACTIVE"
    song = Song.get("Nina", "t04", consistent_read=True)
    assert song.tags == {"a", "b"} and song.studio.city == "NYC" and song.studio.lines == ["1", "2"]
    assert song.extra == {"n": [1, None]} and song.is_live is False and song.year == 1964
    with pytest.raises(DoesNotExist):
        Song.get("Nina", "unknown")
    assert Song.count() == 30 and Song.count("Nina", Song.title.startswith("t1")) == 10


def test_pynamodb_queries_scans_and_pages(songs):
    backwards = [song.title for song in Song.query("Nina", Song.title.between("t10", "t15"), scan_index_forward=False)]
    assert backwards == ["t15", "t14", "t13", "t12", "t11", "t10"]
    paged = Song.query("Nina", page_size=4, limit=10)
    assert [song.title for song in paged] == [f"t{number:02}" for number in range(10)]
    rest = Song.query("Nina", last_evaluated_key=paged.last_evaluated_key)
    assert [song.title for song in rest] == [f"t{number:02}" for number in range(10, 30)]
    soul = list(Song.by_genre.query("soul", ByGenre.year >= 1963))
    assert {song.genre for song in soul} == {"soul"} and [song.year for song in soul] == sorted(song.year for song in soul)
    assert len(list(Song.by_year.query("Nina", ByYear.year == 1960))) == 5
    assert len(list(Song.scan(Song.tags.contains("a") & (Song.studio.city == "NYC") & ~Song.genre.is_in("soul")))) == 20
    segments = [song.title for segment in range(3) for song in Song.scan(segment=segment, total_segments=3, page_size=2)]
    assert len(segments) == len(set(segments)) == 30
    assert {song.title for song in Song.batch_get([("Nina", "t01"), ("Nina", "t02"), ("Nina", "no")])} == {"t01", "t02"}


def test_pynamodb_updates_under_conditions(songs):
    song = Song.get("Nina", "t00")
    song.update([Song.plays.set(Song.plays + 5), Song.tags.add({"c"}), Song.extra.remove(),
                 Song.studio.lines.set(Song.studio.lines.append(["3"]))], condition=Song.plays < 1)
    assert (song.plays, song.tags, song.extra, song.studio.lines) == (5, {"a", "b", "c"}, None, ["1", "2", "3"])
    with pytest.raises(UpdateError) as refused:
        song.update([Song.plays.set(0)], condition=Song.plays < 1)
    assert refused.value.cause_response_code == "ConditionalCheckFailedException"
    with pytest.raises(PutError):
        Song("Nina", "t00").save(condition=Song.artist.does_not_exist())
    song.delete(condition=Song.plays == 5)
    with pytest.raises(DoesNotExist):
        song.refresh()


def test_pynamodb_locks_optimistically(pynamo):
    Draft("one", text="a").save()
    mine, theirs = Draft.get("one"), Draft.get("one")
    mine.text = "b"
    mine.save()
    theirs.text = "c"
    with pytest.raises(PutError) as refused:
        theirs.save()
    assert refused.value.cause_response_code == "ConditionalCheckFailedException"
    assert (Draft.get("one").text, Draft.get("one").version) == ("b", 2)


def test_pynamodb_transactions(pynamo):
    with TransactWrite(connection=pynamo, client_request_token=uuid.uuid4().hex) as transaction:
        transaction.save(Song("Ella", "one", plays=1))
        transaction.save(Draft("two", text="x"))
    with TransactGet(connection=pynamo) as transaction:
        song, draft = transaction.get(Song, "Ella", "one"), transaction.get(Draft, "two")
    assert song.get().plays == 1 and draft.get().text == "x"
    with pytest.raises(TransactWriteError) as refused:
        with TransactWrite(connection=pynamo) as transaction:
            transaction.update(Song("Ella", "one"), actions=[Song.plays.set(9)])
            transaction.condition_check(Draft, "two", condition=Draft.text == "other")
    assert refused.value.cause_response_code == "TransactionCanceledException"
    # It sends the checks first.
    assert [reason and reason.code for reason in refused.value.cancellation_reasons] == ["ConditionalCheckFailed", None]
    assert Song.get("Ella", "one").plays == 1
