#!/usr/bin/env bash
# Deploys the same template to AWS (credentials and region from your environment), then publishes the storefront.
#   make deploy              the stack `nimbo`
#   make deploy STAGE=dev    the stack `nimbo-dev`, without what costs money while idle
set -euo pipefail
cd "$(dirname "$0")/.."
stage="${1:-prod}"
stack=nimbo configuration=default
if [[ "$stage" == dev ]]; then stack=nimbo-dev configuration=dev; fi

scripts/setup.sh
scripts/package.sh
SAM_CLI_TELEMETRY=0 .venv-sam/bin/sam deploy --config-env "$configuration"

output() {
    .venv/bin/aws cloudformation describe-stacks --stack-name "$stack" \
        --query "Stacks[0].Outputs[?OutputKey=='$1'].OutputValue" --output text
}
region="$(.venv/bin/aws configure get region || true)"
region="${AWS_REGION:-${AWS_DEFAULT_REGION:-$region}}"
bucket="$(output SiteBucketName)"

.venv/bin/aws s3 sync site "s3://$bucket" --delete --exclude config.json --exclude '*.md' --cache-control 'public, max-age=300'
printf '{"region":"%s","userPoolClientId":"%s","cognitoEndpoint":"https://cognito-idp.%s.amazonaws.com"}\n' \
    "$region" "$(output UserPoolClientId)" "$region" |
    .venv/bin/aws s3 cp - "s3://$bucket/config.json" --content-type application/json --cache-control no-cache
.venv/bin/aws cloudfront create-invalidation --distribution-id "$(output DistributionId)" --paths '/*' >/dev/null
echo "deploy: $(output SiteUrl)"
