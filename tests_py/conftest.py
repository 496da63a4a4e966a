import pytest

from shop import Cloud, Shopper


@pytest.fixture(scope="session")
def cloud(tmp_path_factory):
    """One local cloud for all tests that do not break it."""
    with Cloud(tmp_path_factory.mktemp("nimbo") / "data") as running:
        yield running


@pytest.fixture(scope="session")
def demo(cloud) -> Shopper:
    return cloud.demo()


@pytest.fixture
def shopper(cloud) -> Shopper:
    """Somebody who signed up a moment ago."""
    return cloud.sign_up()


@pytest.fixture(scope="session")
def anyone(cloud) -> Shopper:
    return Shopper(cloud, None)
