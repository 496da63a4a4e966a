"""A person with a browser: sign up, type the code from the mail, sign in, order, open the invoice. Headless Chromium.

Elements are found by their `data-test` attribute (site/README.md lists them), never by words or layout, so the pages may
be redesigned and translated without touching this.
"""

import os
import subprocess
import time
import uuid
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

from shop import ADDRESS, eventually, pdf_text

SHOTS = Path(os.environ.get("NIMBO_SHOTS", "/tmp/nimbo-shots"))
PASSWORD = "Correct-horse-9"


class Page:
    """The browser, spoken to in the words of the pages."""

    def __init__(self, driver, edge: str):
        self.driver, self.edge = driver, edge

    def open(self, path: str = "/"):
        self.driver.get(self.edge + path)
        return self

    def find(self, name: str, timeout: float = 15):
        """The first visible element of that name."""
        def visible(driver):
            try:
                return next((e for e in driver.find_elements(By.CSS_SELECTOR, f'[data-test="{name}"]') if e.is_displayed()), False)
            except StaleElementReferenceException:
                return False
        return WebDriverWait(self.driver, timeout, poll_frequency=0.05).until(
            visible, f"no visible [data-test={name}] on {self.driver.current_url}")

    def count(self, name: str) -> int:
        return len(self.driver.find_elements(By.CSS_SELECTOR, f'[data-test="{name}"]'))

    def act(self, name: str, action, timeout: float = 15):
        """What `action` makes of the element: again if the page draws itself anew between finding and acting."""
        deadline = time.monotonic() + timeout
        while True:
            try:
                return action(self.find(name, timeout))
            except StaleElementReferenceException:
                assert time.monotonic() < deadline, name

    def click(self, name: str, timeout: float = 15):
        def action(element):
            self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
            element.click()
        self.act(name, action, timeout)
        return self

    def text(self, name: str) -> str:
        return self.act(name, lambda element: element.text)

    def type(self, name: str, text: str):
        def action(element):
            if element.tag_name == "select":
                Select(element).select_by_value(text)
            else:
                element.clear()
                element.send_keys(text)
        self.act(name, action)
        return self

    def shot(self, name: str):
        SHOTS.mkdir(parents=True, exist_ok=True)
        self.driver.save_screenshot(str(SHOTS / f"{name}.png"))
        return self


@pytest.fixture
def downloads(tmp_path) -> Path:
    path = tmp_path / "downloads"
    path.mkdir()
    return path


@pytest.fixture
def page(cloud, downloads, tmp_path):
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--lang=en",
                     "--window-size=1280,1600", f"--user-data-dir={tmp_path / 'profile'}"):
        options.add_argument(argument)
    options.add_experimental_option("prefs", {
        "download.default_directory": str(downloads), "download.prompt_for_download": False,
        "plugins.always_open_pdf_externally": True, "intl.accept_languages": "en"})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    try:
        yield Page(driver, cloud["edge"])
    finally:
        driver.save_screenshot(str(tmp_path / "last.png"))
        driver.quit()


def test_sign_up_order_and_invoice(cloud, page, downloads):
    email = f"b{uuid.uuid4().hex[:10]}@example.com"

    page.open("/").find("product-card")
    assert page.count("product-card") >= 12
    page.shot("1-storefront")

    page.click("nav-signin").click("to-signup")
    page.type("signup-name", "Ada Prueba").type("signup-email", email).type("signup-password", PASSWORD)
    page.click("signup-submit")
    page.type("confirm-code", cloud.code_for(email)).click("confirm-submit")

    page.find("nav-account")  # confirming signs in with the password just typed

    page.open("/").click("product-card")
    page.find("product-price")
    page.shot("2-product")
    page.click("add-to-cart").click("nav-cart")
    page.find("cart-line")
    page.shot("3-cart")
    page.click("cart-checkout")
    for field, value in ADDRESS.items():
        page.type(f"address-{field}", value)
    page.shot("4-checkout").click("place-order")

    page.find("order-id")
    page.find("invoice-link", timeout=30)
    page.shot("5-order").click("invoice-link")

    def downloaded():
        files = [path for path in downloads.iterdir() if path.suffix == ".pdf"]
        return files and files[0]

    pdf = eventually("the invoice is downloaded", downloaded, 20)
    text = pdf_text(pdf.read_bytes())
    assert ADDRESS["name"] in text and ADDRESS["city"] in text
    subprocess.run(["pdftoppm", "-png", "-r", "100", "-singlefile", str(pdf), str(SHOTS / "6-invoice")], check=True)

    failures = [entry["message"] for entry in page.driver.get_log("browser")
                if entry["level"] == "SEVERE" and "invoice" not in entry["message"]]  # 404 until the invoice is there
    assert failures == []


def test_the_shop_speaks_spanish(page):
    page.open("/").find("product-card")
    english = page.text("nav-signin")
    page.click("language-es")
    eventually("the words change", lambda: page.text("nav-signin") not in ("", english))
    eventually("the page says so", lambda: page.driver.execute_script("return document.documentElement.lang") == "es")
    page.shot("7-spanish")
