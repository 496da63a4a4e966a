"""PartiQL, backups and point-in-time recovery, as boto3 speaks them."""

import datetime

import pytest
from boto3.dynamodb.types import TypeDeserializer
from botocore.exceptions import ClientError

from shop import eventually

plain = TypeDeserializer().deserialize


@pytest.fixture
def table(cloud, request):
    """A table of its own for each test, gone afterwards with all that was made of it."""
    client = cloud.client("dynamodb")
    name = request.node.name.replace("_", "-")[:40]
    client.create_table(
        TableName=name, BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "artist", "AttributeType": "S"}, {"AttributeName": "year", "AttributeType": "N"}],
        KeySchema=[{"AttributeName": "artist", "KeyType": "HASH"}, {"AttributeName": "year", "KeyType": "RANGE"}])
    yield name
    for each in client.list_tables()["TableNames"]:
        if each.startswith(name):
            client.delete_table(TableName=each)


def rows(client, statement, parameters=None):
    """All pages, in Python's types."""
    arguments = {"Statement": statement} | ({"Parameters": parameters} if parameters else {})
    items = []
    while True:
        page = client.execute_statement(Limit=2, **arguments)
        items += [{name: plain(value) for name, value in item.items()} for item in page["Items"]]
        if "NextToken" not in page:
            return items
        arguments["NextToken"] = page["NextToken"]


def test_statements(cloud, table):
    client = cloud.client("dynamodb")
    for year in range(2001, 2006):
        client.execute_statement(
            Statement=f"INSERT INTO \"{table}\" VALUE {{'artist': ?, 'year': ?, 'tags': <<'live', 'new'>>, 'n': 1}}",
            Parameters=[{"S": "Acme's Band"}, {"N": str(year)}])
    found = rows(client, f"SELECT year, tags FROM \"{table}\" WHERE artist = 'Acme''s Band' AND year > 2002 ORDER BY year DESC")
    assert found == [{"year": year, "tags": {"live", "new"}} for year in (2005, 2004, 2003)]
    with pytest.raises(client.exceptions.DuplicateItemException):
        client.execute_statement(Statement=f"INSERT INTO \"{table}\" VALUE {{'artist': 'Acme''s Band', 'year': 2001}}")
    changed = client.execute_statement(
        Statement=f"UPDATE \"{table}\" SET n = n + 1 SET tags = set_add(tags, <<'sold'>>) "
        "WHERE artist = 'Acme''s Band' AND year = 2001 AND n = 1 RETURNING MODIFIED NEW *")
    assert changed["Items"] == [{"n": {"N": "2"}, "tags": {"SS": ["live", "new", "sold"]}}]
    with pytest.raises(client.exceptions.ConditionalCheckFailedException) as failure:
        client.execute_statement(
            Statement=f"DELETE FROM \"{table}\" WHERE artist = 'Acme''s Band' AND year = 2001 AND n = 1",
            ReturnValuesOnConditionCheckFailure="ALL_OLD")
    assert failure.value.response["Item"]["n"] == {"N": "2"}
    with pytest.raises(ClientError, match="Statement wasn't well formed, can't be processed: Expected data manipulation"):
        client.execute_statement(Statement=f"SLECT * FROM \"{table}\"")


def test_batches_and_transactions(cloud, table):
    client = cloud.client("dynamodb")
    insert = f"INSERT INTO \"{table}\" VALUE {{'artist': 'a', 'year': ?}}"
    client.execute_transaction(TransactStatements=[{"Statement": insert, "Parameters": [{"N": n}]} for n in "12"])
    with pytest.raises(client.exceptions.TransactionCanceledException) as cancelled:
        client.execute_transaction(TransactStatements=[{"Statement": insert, "Parameters": [{"N": n}]} for n in "32"])
    assert [reason["Code"] for reason in cancelled.value.response["CancellationReasons"]] == ["None", "DuplicateItem"]
    read = f"SELECT * FROM \"{table}\" WHERE artist = 'a' AND year = ?"
    batch = client.batch_execute_statement(
        Statements=[{"Statement": read, "Parameters": [{"N": n}]} for n in "123"] + [{"Statement": "nonsense"}])["Responses"]
    assert ["Item" in answer for answer in batch] == [True, True, False, False]
    assert batch[3]["Error"]["Code"] == "ValidationError"
    together = client.execute_transaction(TransactStatements=[{"Statement": read, "Parameters": [{"N": n}]} for n in "12"])
    assert [answer["Item"]["year"]["N"] for answer in together["Responses"]] == ["1", "2"]


def test_backups_and_recovery(cloud, table):
    client = cloud.client("dynamodb")
    client.update_continuous_backups(TableName=table, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True})

    def put(year):
        client.put_item(TableName=table, Item={"artist": {"S": "a"}, "year": {"N": str(year)}})

    def years(name):
        return [int(item["year"]) for item in rows(client, f"SELECT * FROM \"{name}\" WHERE artist = 'a'")]

    put(2001)
    backup = client.create_backup(TableName=table, BackupName="first")["BackupDetails"]["BackupArn"]
    # The next second, on the wire's clock: times of a restore may be whole seconds.
    moment = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0) + datetime.timedelta(seconds=1)
    eventually("the second is over", lambda: datetime.datetime.now(datetime.timezone.utc) > moment + datetime.timedelta(milliseconds=50))
    put(2002)
    client.restore_table_from_backup(TargetTableName=f"{table}-backup", BackupArn=backup)
    client.restore_table_to_point_in_time(SourceTableName=table, TargetTableName=f"{table}-then", RestoreDateTime=moment)
    client.restore_table_to_point_in_time(SourceTableName=table, TargetTableName=f"{table}-now", UseLatestRestorableTime=True)
    for name in ("backup", "then", "now"):
        client.get_waiter("table_exists").wait(TableName=f"{table}-{name}")
    assert (years(f"{table}-backup"), years(f"{table}-then"), years(f"{table}-now")) == ([2001], [2001], [2001, 2002])
    described = client.describe_table(TableName=f"{table}-backup")["Table"]["RestoreSummary"]
    assert described["SourceBackupArn"] == backup and described["RestoreInProgress"] is False
    assert [each["BackupArn"] for each in client.list_backups(TableName=table)["BackupSummaries"]] == [backup]
    client.delete_backup(BackupArn=backup)
    with pytest.raises(client.exceptions.BackupNotFoundException):
        client.describe_backup(BackupArn=backup)
