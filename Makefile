# Each target is a script: read scripts/ to see what it does.
.DEFAULT_GOAL := help
.PHONY: help up test lint coverage bench package deploy shapes crash crash-dynamodb fuzz conformance

help:      ## this list
	@grep -E '^[a-z-]+: +##' $(MAKEFILE_LIST) | sed -E 's/: +## /\t/' | expand -t 18

up:        ## install, build and start the shop on the local cloud (ARGS="--ephemeral")
	@scripts/up.sh $(ARGS)

test:      ## everything that proves it works
	@scripts/test.sh $(ARGS)

lint:      ## style of the code; the template and the API contract are valid
	@scripts/lint.sh

coverage:  ## line coverage of Sources/, at least 85 %
	@scripts/coverage.sh

bench:     ## orders a second, latency, cold starts: ours and others', in one run
	@scripts/bench.sh $(ARGS)

package:   ## the three functions as AWS Lambda takes them, in dist/
	@scripts/package.sh

deploy:    ## the same template to AWS (STAGE=dev for a cheap one)
	@scripts/deploy.sh $(STAGE)

shapes:    ## regenerate the AWS request and reply types
	@scripts/shapes.sh

crash:     ## kill -9 under load, N times, then count orders, stock and invoices (N=200)
	@scripts/crash.sh $(or $(N),200)

crash-dynamodb: ## the same for DynamoDB alone: items, transactions, indexes (N=100)
	@scripts/crash.sh $(or $(N),100) --dynamodb

fuzz:      ## parsers and protocols under inputs that nobody would send (SECONDS=300, SEED=1)
	@SEED=$(SEED) scripts/fuzz.sh $(or $(SECONDS),300)

conformance: ## other people's tests of DynamoDB, on us, moto and ministack (SUITES, TARGETS, FILES="test_item", ARGS to pytest)
	@scripts/conformance.sh $(ARGS)
