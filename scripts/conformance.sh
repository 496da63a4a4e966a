#!/usr/bin/env bash
# Other people's tests of the DynamoDB API, against us and against what would be used instead: ScyllaDB's
# (test/alternator of github.com/scylladb/scylladb) and moto's own (tests/test_dynamodb of github.com/getmoto/moto) in
# its server mode. Prints passes, failures and skips side by side, and each of our failures with its reason
# (docs/conformance.md). The suites are not ours: they are fetched into .cache/.
#   SUITES="alternator moto"   TARGETS="nimbo moto_server ministack"   which of each
#   FILES="test_item test_gsi*"       some files only; the table still shows what was measured before
#   TIMEOUT=30                        of one test, in seconds
#   NIMBO_BIN                         the binary to test (.build/release/nimbo)
#   ALTERNATOR_GIT, MOTO_GIT          git directories that have the suites already
# Other arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
[[ -x .venv/bin/python && -x .venv-bench/bin/python ]] || scripts/setup.sh
[[ -x "${NIMBO_BIN:-.build/release/nimbo}" ]] || scripts/build.sh
cache=.cache/conformance
mkdir -p "$cache"

take() { # git directory or nothing, address, file or folder in it, directory to put it in
    local git_dir="${1:-$cache/$(basename "$2").git}"
    [[ -d "$git_dir" ]] || git clone -q --bare --depth 1 --filter=blob:none "$2" "$git_dir"
    mkdir -p "$4/$(dirname "$3")"
    if [[ "$3" == *.py ]]; then
        git -C "$git_dir" show "HEAD:$3" >"$4/$3"
    else
        git -C "$git_dir" archive --prefix="$3/" "HEAD:$3" | tar x -C "$4"
    fi
}

rm -rf "$cache/alternator" "$cache/moto"
suite="$cache/alternator"
take "${ALTERNATOR_GIT:-}" https://github.com/scylladb/scylladb test/alternator "$suite"
mkdir -p "$suite/test/pylib" "$suite/test/cqlpy"
for file in skip_types skip_reason_plugin connect_options; do
    take "${ALTERNATOR_GIT:-}" https://github.com/scylladb/scylladb "test/pylib/$file.py" "$suite"
done
# What the suite takes from the rest of Scylla's tests; it does without its Cassandra driver.
cp scripts/conformance/alternator_conftest.py "$suite/test/conftest.py"
touch "$suite/test/__init__.py" "$suite/test/cqlpy/__init__.py" "$suite/test/pylib/__init__.py"
echo 'from test.conftest import host' >"$suite/test/cqlpy/conftest.py"
echo 'def safe_driver_shutdown(cluster): pass' >"$suite/test/pylib/driver_utils.py"
# To the suite we are AWS: what only Scylla has is skipped, and what is better there than on AWS too.
sed -i "s/^    return dynamodb.meta.client._endpoint.host.endswith.*/    return True/" "$suite/test/alternator/util.py"
sed -i "s/pytest.xfail('A known bug in AWS DynamoDB')/skip_env('A known bug in AWS DynamoDB')/
  s/^def get_valid_alternator_role():/def get_valid_alternator_role(credentials):\n    return lambda url, role='': credentials/" \
    "$suite/test/alternator/conftest.py"
# Items expire here as soon as they do on a local Scylla.
sed -i -E "s/ = [0-9]+ if is_aws\(dynamodb\) else / = /
  /^def (waits_for_expiration|veryslow_on_aws)/,/^$/s/^    if is_aws.*/    return\n&/" "$suite/test/alternator/test_ttl.py"
# These test Scylla itself.
(cd "$suite/test/alternator" && rm -f test_{audit,cql_rbac,cql_schema,expression_caching,logs,metrics,no_exception,scylla}.py \
    test_{service_levels,streams_tablets,system_tables,tablets,tracing,vector,write_isolation,https}.py)

suite="$cache/moto"
take "${MOTO_GIT:-}" https://github.com/getmoto/moto tests/test_dynamodb "$suite"
for file in __init__ conftest markers test_s3/__init__; do
    take "${MOTO_GIT:-}" https://github.com/getmoto/moto "tests/$file.py" "$suite"
done
# These call moto's classes and no server.
(cd "$suite/tests/test_dynamodb" && rm -rf models test_server.py test_dynamodb_{executor,expression_tokenizer,expressions,utils}.py)

exec .venv/bin/python scripts/conformance.py "$@"
