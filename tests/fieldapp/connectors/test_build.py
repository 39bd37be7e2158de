"""Connectors are found by looking into the folder."""

from __future__ import annotations

from fieldapp import connectors
from fieldapp.connectors.digime import DigimeConnector
from fieldapp.connectors.digit import DigitConnector
from fieldapp.records import DigimeContract, Project
from fieldapp.vault import Vault
from tests.helpers.connected import project_at
from tests.helpers.parcels import ManualClock, counting_ids, counting_nonces

_CONTRACT = DigimeContract(base_url="https://api.digi.me/v1.7/", application_id="a", contract_id="c")


def _build(project: Project, vault: Vault) -> dict[str, connectors.Connector]:
    clock = ManualClock()
    return connectors.build(
        project,
        vault,
        clock=clock,
        wait=clock.wait,
        new_id=counting_ids(),
        new_nonce=counting_nonces(),
        device_id="device-1",
        consents=lambda _: None,
        worded=lambda _: (None, ""),
    )


def test_a_project_gets_the_connectors_of_its_destinations_in_order(vault: Vault) -> None:
    project = project_at("https://digit.example.org").model_copy(update={"digime": _CONTRACT})
    built = _build(project, vault)
    assert tuple(built) == project.destinations == ("digit", "digime")
    assert isinstance(built["digit"], DigitConnector)
    assert isinstance(built["digime"], DigimeConnector)
    for connector in built.values():
        connector.close()


def test_without_a_contract_there_is_no_digime(vault: Vault) -> None:
    built = _build(project_at("https://digit.example.org"), vault)
    assert tuple(built) == ("digit",)
    built["digit"].close()


def test_a_contract_s_address_needs_no_trailing_slash(vault: Vault) -> None:
    contract = _CONTRACT.model_copy(update={"base_url": "https://api.digi.me/v1.7"})
    built = _build(project_at("https://d.example.org").model_copy(update={"digime": contract}), vault)
    assert set(built) == {"digit", "digime"}
    for connector in built.values():
        connector.close()
