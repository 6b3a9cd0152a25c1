from portcullis.models import Context
from portcullis.rules.phishing_domain import Settings, check
from tests.portcullis.builders import make_event

LISTED = Context(listed_domains=frozenset({"cookies.com"}))


def test_a_listed_domain_fires() -> None:
    finding = check(make_event("https://cookies.com/x"), LISTED, Settings())
    assert finding is not None
    assert finding.reason == "Names a domain on the phishing list: cookies.com."


def test_a_subdomain_of_a_listed_domain_fires() -> None:
    assert check(make_event("go to login.very.cookies.com now"), LISTED, Settings()) is not None


def test_only_whole_labels_count() -> None:
    assert (
        check(make_event("https://deliciouscookies.com https://cookies.com.au"), LISTED, Settings()) is None
    )


def test_a_disguised_domain_fires() -> None:
    assert check(make_event("hxxps://cookies[.]com"), LISTED, Settings()) is not None


def test_a_domain_in_code_is_left_alone_for_moderators_to_talk_about() -> None:
    assert check(make_event("never open `https://cookies.com`"), LISTED, Settings()) is None


def test_a_server_may_trust_a_listed_domain() -> None:
    assert check(make_event("https://cookies.com"), LISTED, Settings(allowed=("cookies.com",))) is None
