// Every service's shapes under one name, for the cloud and the command line.
@_exported import APIGatewayShapes
@_exported import AutoScalingShapes
@_exported import CloudFrontAPIShapes
@_exported import CloudWatchLogsShapes
@_exported import CloudWatchMetricsShapes
@_exported import CognitoShapes
@_exported import DynamoDBShapes
@_exported import EventBridgeShapes
@_exported import IAMShapes
@_exported import KMSShapes
@_exported import LambdaShapes
@_exported import S3Shapes
@_exported import SNSShapes
@_exported import SQSShapes
@_exported import STSShapes
@_exported import StacksShapes
@_exported import XRayShapes
