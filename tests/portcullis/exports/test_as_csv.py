@pytest.mark.parametrize("separator", [";", ",", "\t", "\r\n", "\n"])
def test_a_formula_behind_a_separator_of_some_spreadsheet_is_guarded_too(separator: str) -> None:
    columns = {"name": Kind.TEXT}
    written = part([{"name": f"hi{separator}=1+1"}], columns).decode()
    assert f"{separator}'=1+1" in written
