import ShopFunctions

try await ShopFunction.runUsers(environment: ProcessEnvironment.read())
