import ShopFunctions

try await ShopFunction.runProcessor(environment: ProcessEnvironment.read())
