import pytest


def pytest_addoption(parser):
    parser.addoption(
        "--update-goldens",
        action="store_true",
        help="write what newsdoc finds now into the golden files; read the diff before you commit",
    )


@pytest.fixture
def update_goldens(request):
    return request.config.getoption("--update-goldens")
