"""To come."""


def check(browser, host, path):
    return []
