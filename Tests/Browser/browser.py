"""One headless Chromium, driven through chromedriver and the DevTools protocol."""

import json
import shutil
import sys
import tempfile
import time

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service


class Browser:
    def __init__(self):
        chromium, driver = (_tool(name) for name in ("chromium", "chromedriver"))
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        options = Options()
        options.binary_location = chromium
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        flags = ["--headless=new", "--hide-scrollbars", "--disable-gpu", "--disable-dev-shm-usage", "--force-device-scale-factor=1"]
        # The pages are our own, and neither root nor a container's user can start the sandbox.
        flags.append("--no-sandbox")
        flags += [f"--user-data-dir={self.profile.name}", "about:blank"]
        for flag in flags:
            options.add_argument(flag)
        self.driver = webdriver.Chrome(options=options, service=Service(driver))
        self.driver.set_page_load_timeout(30)
        self.driver.set_script_timeout(30)
        self.driver.get("about:blank")
        self.requests(), self.complaints()  # of the browser's own first page

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()
        self.profile.cleanup()

    def cdp(self, command, **parameters):
        return self.driver.execute_cdp_cmd(command, parameters)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def emulate(self, width=1280, height=900, media="", **features):
        """The screen and the reader's settings, for example `prefers_color_scheme="dark"`."""
        self.cdp("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        settings = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.cdp("Emulation.setEmulatedMedia", media=media, features=settings)

    def open(self, page):
        self.driver.get(page.url)

    def resize(self, width):
        """Another width for the page that is open; returns when the page has it."""
        self.cdp("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        until = time.monotonic() + 5
        while self.run("return innerWidth") != width:
            if time.monotonic() > until:
                raise TimeoutError(f"the page did not become {width} wide")

    def requests(self):
        """Every address asked for since the last call, as (page, address)."""
        found = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                found.append((message["params"].get("documentURL", ""), message["params"]["request"]["url"]))
        return found

    def complaints(self):
        """What the browser wrote to the console since the last call, refusals by the page's policy among it."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]


def _tool(name):
    path = shutil.which(name)
    if not path:
        sys.exit(f"{name} is missing: run .ci/setup test")
    return path
