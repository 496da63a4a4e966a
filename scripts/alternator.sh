#!/usr/bin/env bash
# ScyllaDB's tests of the DynamoDB API (test/alternator of github.com/scylladb/scylladb), run against a fresh local
# cloud; prints what passes, fails and is skipped in each file. The suite is not ours: it is fetched into .cache/.
#   ALTERNATOR_GIT   a git directory that has it already
#   NIMBO            the binary to test (.build/release/nimbo)
#   FILES            which test files, as a pattern: "test_item" or "test_{query,scan}*"
# Other arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
root="$PWD"
suite="$root/.cache/alternator"
nimbo="$(realpath -m "${NIMBO:-.build/release/nimbo}")"
python="$root/.venv/bin/python"
[[ -x "$python" ]] || scripts/setup.sh
[[ -x "$nimbo" ]] || scripts/build.sh

git_dir="${ALTERNATOR_GIT:-}"
if [[ -z "$git_dir" ]]; then
  git_dir="$root/.cache/scylladb.git"
  [[ -d "$git_dir" ]] || git clone -q --bare --depth 1 --filter=blob:none https://github.com/scylladb/scylladb "$git_dir"
fi
rm -rf "$suite"
mkdir -p "$suite"/test/{alternator,pylib,cqlpy}
git -C "$git_dir" archive HEAD:test/alternator | tar x -C "$suite/test/alternator"
for file in skip_types skip_reason_plugin connect_options; do
  git -C "$git_dir" show "HEAD:test/pylib/$file.py" > "$suite/test/pylib/$file.py"
done
cp scripts/alternator_conftest.py "$suite/test/conftest.py"
cd "$suite/test"
# What the suite takes from the rest of Scylla's tests; it does without its Cassandra driver.
touch __init__.py cqlpy/__init__.py pylib/__init__.py
echo 'from test.conftest import host' > cqlpy/conftest.py
echo 'def safe_driver_shutdown(cluster): pass' > pylib/driver_utils.py
# To the suite we are AWS: what only Scylla has is skipped, and what is better there than on AWS too.
sed -i "s/^    return dynamodb.meta.client._endpoint.host.endswith.*/    return True/" alternator/util.py
sed -i "s/pytest.xfail('A known bug in AWS DynamoDB')/skip_env('A known bug in AWS DynamoDB')/
  s/^def get_valid_alternator_role():/def get_valid_alternator_role(credentials):\n    return lambda url, role='': credentials/" \
  alternator/conftest.py
# These test Scylla itself.
(cd alternator && rm -f test_{audit,cql_rbac,cql_schema,expression_caching,logs,metrics,no_exception,scylla}.py \
  test_{service_levels,streams_tablets,system_tables,tablets,tracing,vector,write_isolation,https}.py)

ready="$(mktemp -d)"
printf 'AWSTemplateFormatVersion: "2010-09-09"\nResources: {Queue: {Type: AWS::SQS::Queue}}\n' > "$ready/template.yaml"
"$nimbo" up --ephemeral --port 0 --edge-port 0 --template "${TEMPLATE:-$ready/template.yaml}" \
  --ready-file "$ready/ready.json" > "$ready/log" 2>&1 &
cloud=$!
trap 'kill $cloud 2>/dev/null || true; rm -rf "$ready"' EXIT
for _ in $(seq 100); do
  [[ -s "$ready/ready.json" ]] && break
  kill -0 $cloud 2>/dev/null || { cat "$ready/log"; exit 1; }
  sleep 0.1
done
cd "$suite"
read -r url AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY < <("$python" - "$ready/ready.json" <<'PY'
import json, sys
ready = json.load(open(sys.argv[1]))
print(ready["endpoint"], ready["accessKeyId"], ready["secretAccessKey"])
PY
)
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_DEFAULT_REGION=us-east-1 PYTHONPATH="$suite" PYTHONDONTWRITEBYTECODE=1
files=(); for pattern in ${FILES:-test_*}; do files+=(test/alternator/${pattern%.py}.py); done
# --runxfail: what Scylla is known to fail counts like the rest.
"$python" -m pytest -c /dev/null --rootdir "$suite" -p no:cacheprovider --runxfail -q --tb=line --no-header \
  --url "$url" "${files[@]}" "$@"
