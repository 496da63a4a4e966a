import Foundation
import PlannerPricing

@testable import Planner

/// The repository's folder, found from this file's place.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

func repositoryFile(_ name: String) throws -> String {
    try String(contentsOf: repository.appending(path: name), encoding: .utf8)
}

/// A small shop: a bucket behind the edge, two routes, a function, a table, a topic and its queue.
let smallTemplate = """
    Transform: AWS::Serverless-2016-10-31
    Resources:
      Site:
        Type: AWS::S3::Bucket
      Files:
        Type: AWS::S3::Bucket
        Properties:
          BucketEncryption:
            ServerSideEncryptionConfiguration:
              - BucketKeyEnabled: true
                ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms, KMSMasterKeyID: !GetAtt Key.Arn }
          LifecycleConfiguration:
            Rules: [{ Status: Enabled, Transitions: [{ StorageClass: INTELLIGENT_TIERING, TransitionInDays: 0 }] }]
      Key:
        Type: AWS::KMS::Key
        Properties: { EnableKeyRotation: true }
      Distribution:
        Type: AWS::CloudFront::Distribution
        Properties:
          DistributionConfig:
            Enabled: true
            Origins:
              - { Id: site, DomainName: !GetAtt Site.RegionalDomainName }
              - { Id: api, DomainName: !Sub "${Api}.execute-api.us-east-1.amazonaws.com" }
            DefaultCacheBehavior: { TargetOriginId: site, CachePolicyId: !Ref Policy }
            CacheBehaviors:
              - { PathPattern: /api/*, TargetOriginId: api, CachePolicyId: 4135ea2d-6df8-44a3-9df3-4b5a84be39ad }
      Policy:
        Type: AWS::CloudFront::CachePolicy
        Properties: { CachePolicyConfig: { Name: p, DefaultTTL: 300, MinTTL: 0, MaxTTL: 86400 } }
      Api:
        Type: AWS::Serverless::Api
        Properties:
          StageName: prod
          TracingEnabled: true
          CacheClusterEnabled: true
          CacheClusterSize: "0.5"
          AccessLogSetting: { DestinationArn: !GetAtt Logs.Arn, Format: x }
          MethodSettings:
            - { ResourcePath: "/*", HttpMethod: "*", ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200, CachingEnabled: false, MetricsEnabled: true }
            - { ResourcePath: /~1api~1things, HttpMethod: GET, CachingEnabled: true, CacheTtlInSeconds: 60, ThrottlingRateLimit: 50, ThrottlingBurstLimit: 50 }
      Work:
        Type: AWS::Serverless::Function
        Properties:
          CodeUri: work/
          Handler: bootstrap
          Runtime: provided.al2023
          MemorySize: 512
          Timeout: 10
          AutoPublishAlias: live
          Environment: { Variables: { TABLE: !Ref Table, TOPIC: !Ref Topic, FILES: !Ref Files } }
          Events:
            List: { Type: Api, Properties: { RestApiId: !Ref Api, Path: /api/things, Method: GET } }
            Add: { Type: Api, Properties: { RestApiId: !Ref Api, Path: /api/things, Method: POST } }
            Show: { Type: Api, Properties: { RestApiId: !Ref Api, Path: "/api/things/{id}", Method: GET } }
            Sweep: { Type: Schedule, Properties: { Schedule: rate(1 minute) } }
      Mail:
        Type: AWS::Serverless::Function
        Properties:
          CodeUri: mail/
          Handler: bootstrap
          Runtime: provided.al2023
          Architectures: [arm64]
          Environment: { Variables: { TABLE: !Ref Table, FILES: !Ref Files } }
          Events:
            Things: { Type: SQS, Properties: { Queue: !GetAtt Queue.Arn, BatchSize: 5, ScalingConfig: { MaximumConcurrency: 7 } } }
      Scaling:
        Type: AWS::ApplicationAutoScaling::ScalableTarget
        Properties:
          ServiceNamespace: lambda
          ScalableDimension: lambda:function:ProvisionedConcurrency
          ResourceId: !Sub function:${Work}:live
          MinCapacity: 0
          MaxCapacity: 0
          ScheduledActions:
            - { ScheduledActionName: open, Schedule: "cron(0 8 ? * MON-FRI *)", Timezone: UTC, ScalableTargetAction: { MinCapacity: 3, MaxCapacity: 3 } }
            - { ScheduledActionName: close, Schedule: "cron(0 20 ? * MON-FRI *)", Timezone: UTC, ScalableTargetAction: { MinCapacity: 0, MaxCapacity: 0 } }
      Table:
        Type: AWS::DynamoDB::Table
        Properties:
          BillingMode: PAY_PER_REQUEST
          AttributeDefinitions: [{ AttributeName: PK, AttributeType: S }]
          KeySchema: [{ AttributeName: PK, KeyType: HASH }]
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
          SSESpecification: { SSEEnabled: true, SSEType: KMS, KMSMasterKeyId: !GetAtt Key.Arn }
      Topic:
        Type: AWS::SNS::Topic
        Properties: { KmsMasterKeyId: !GetAtt Key.Arn }
      Subscription:
        Type: AWS::SNS::Subscription
        Properties: { TopicArn: !Ref Topic, Protocol: sqs, Endpoint: !GetAtt Queue.Arn }
      Queue:
        Type: AWS::SQS::Queue
        Properties:
          KmsMasterKeyId: !GetAtt Key.Arn
          VisibilityTimeout: 60
          RedrivePolicy: { deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3 }
      Dead:
        Type: AWS::SQS::Queue
      Pool:
        Type: AWS::Cognito::UserPool
      Logs:
        Type: AWS::Logs::LogGroup
        Properties: { RetentionInDays: 30 }
      Alarm:
        Type: AWS::CloudWatch::Alarm
        Properties: { MetricName: x }
    """

let smallProfile = """
    name: small
    start: 2026-11-02
    days: 1
    requests: 40000 per day
    geography: {US: 80%, EU: 20%}
    routes:
      GET /*: {share: 50%, response: 20 KB, objects: 20}
      GET /api/things: {share: 30%, response: 4 KB, objects: 10, time: {median: 2 ms, p99: 10 ms}, calls: [{query: 2}]}
      GET /api/things/{id}: {share: 15%, time: 2 ms, calls: [{get: 0.5}, {download: 30 KB, share: 10%}]}
      POST /api/things: {share: 5%, time: 3 ms, calls: [{transaction: 10}, {publish: 600 B}]}
    functions:
      Work: {init: 50 ms, scheduled: {time: 1 ms, calls: [{query: 0.5}]}}
      Mail: {time: 10 ms, calls: [{put: 2}, {store-object: 30 KB}]}
    users: 100
    stored: {Table: 1 GB, Files: 2 GB}
    """

func request(profile: String = smallProfile, template: String = smallTemplate) throws -> Plan.Request {
    Plan.Request(
        profile: profile, profileFile: "p.yaml", template: template, templateFile: "t.yaml",
        prices: try PriceList.bundled(), load: { throw ProfileReader.NoFile(path: $0) })
}

/// The errors that a body throws.
func errors(_ body: () throws -> Void) -> [PlannerError] {
    do {
        try body()
        return []
    } catch let errors as PlannerErrors {
        return errors.all
    } catch {
        return [PlannerError(file: "?", message: "\(error)")]
    }
}
