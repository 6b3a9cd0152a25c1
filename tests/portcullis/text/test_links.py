import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.text.links import (
    find_invites,
    find_links,
    find_masked,
    registrable,
    shown_link,
    to_tokens,
    with_parents,
)


def urls(text: str) -> list[str]:
    return [link.url for link in find_links(text)[0]]


@pytest.mark.parametrize(
    ("text", "url", "domain"),
    [
        ("see https://a.b.example.com/x?y=1#z.", "https://a.b.example.com/x?y=1#z", "example.com"),
        ("<https://example.co.uk/>", "https://example.co.uk/", "example.co.uk"),
        ("(https://example.com)", "https://example.com", "example.com"),
        ("||https://example.com/s||", "https://example.com/s", "example.com"),
        ("HTTPS://EXAMPLE.COM/A", "HTTPS://EXAMPLE.COM/A", "example.com"),
        (
            "https://user:pw@evil.net:8080/discord.com",
            "https://user:pw@evil.net:8080/discord.com",
            "evil.net",
        ),
        ("https://discord.com.evil.xyz/gift", "https://discord.com.evil.xyz/gift", "evil.xyz"),
        ("http://192.168.1.1/admin", "http://192.168.1.1/admin", "192.168.1.1"),
        ("https://my.pages.dev/x", "https://my.pages.dev/x", "my.pages.dev"),
        ("bit.ly/abc", "bit.ly/abc", "bit.ly"),
        ("https://a.xn--e1afmkfd.xn--p1ai", "https://a.xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd.xn--p1ai"),
        ("https://xn--a.xn--.com/x", "https://xn--a.xn--.com/x", "xn--.com"),
        ("https://пример.рф/x", "https://пример.рф/x", "xn--e1afmkfd.xn--p1ai"),
    ],
)
def test_links_are_found_with_what_their_owner_registered(text: str, url: str, domain: str) -> None:
    (link,), _ = find_links(text)
    assert (link.url, link.domain) == (url, domain)


@pytest.mark.parametrize(
    "text",
    [
        "<@123456789012345678> <#123456789012345678> <@&123456789012345678>",
        "<:blob.com:123456789012345678> <t:1700000000:R> </play:123456789012345678>",
        "e.g. i.e. 1.5 v1.2.3 3.14/2 end.Of",
        "a.b.c/d index.html and/or",
        "me@example.com",
        "http:// https://localhost https://",
    ],
)
def test_markup_numbers_abbreviations_and_addresses_are_no_links(text: str) -> None:
    assert find_links(text) == ((), frozenset())


def test_a_bare_domain_is_named_but_no_link() -> None:
    assert find_links("go to evil-gift.com, now") == ((), frozenset({"evil-gift.com"}))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("https://discord.gg/abc https://discord.gg/abc", ("abc",)),
        ("discord.gg/invite/abc discordapp.com/invite/d-e", ("abc", "d-e")),
        ("https://ptb.discord.com/invite/abc", ("abc",)),
        ("dsc.gg/shop discord.me/shop2", ("shop", "shop2")),
        ("boost .gg/shop", ("shop",)),
        ("https://discord.com/channels/1/2 discord.gg", ()),
        ("notdiscord.example/abc x.gg/abc", ()),
    ],
)
def test_invites_are_found_by_code(text: str, codes: tuple[str, ...]) -> None:
    assert find_invites(text) == codes


def test_masked_links_keep_both_sides() -> None:
    (masked,) = find_masked("[ discord.com/gift ](<https://evil.net/x>)")
    assert (masked.shown, masked.target.domain) == ("discord.com/gift", "evil.net")
    assert find_masked("[a](b) [x](https://) f[0](arg)") == ()


def test_what_a_masked_link_shows_may_be_an_address() -> None:
    shown = shown_link("claim at https://discord.com/x")
    assert shown is not None
    assert shown.domain == "discord.com"
    assert shown_link("the docs") is None


def test_parents_go_down_to_the_registrable_domain() -> None:
    assert list(with_parents("a.b.example.co.uk")) == [
        "a.b.example.co.uk",
        "b.example.co.uk",
        "example.co.uk",
    ]
    assert list(with_parents("example.com")) == ["example.com"]
    assert registrable("my.site.github.io") == "site.github.io"


def test_tokens_stand_for_links_and_tell_programs() -> None:
    text = "a https://y.com/y discord.gg/abc https://y.com/Setup.EXE?d=1 bit.ly/z https://youtu.be/x x.py"
    assert " ".join(to_tokens(text).split()) == "a <link> <invite> <link> <program> <link> <known> x.py"


@given(st.text(st.sampled_from("abc.:/@[]()<> https-"), max_size=80))
def test_no_text_breaks_the_search(text: str) -> None:
    links, hosts = find_links(text)
    assert all("." in link.host for link in links)
    assert all("." in host for host in hosts)
    for link in links:
        assert link.url in text
