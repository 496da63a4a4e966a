import ShopFunctions

try await ShopFunction.runOrders(environment: ProcessEnvironment.read())
