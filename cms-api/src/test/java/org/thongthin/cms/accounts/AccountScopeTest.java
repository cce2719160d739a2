package org.thongthin.cms.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.Refused;

class AccountScopeTest {
    /** Every keeper with every account, at home and elsewhere; the department has no province. */
    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, , EDITOR, 48, true",
        "ADMINISTRATOR, , PROVINCE, 50, true",
        "ADMINISTRATOR, , MODERATOR, , true",
        "ADMINISTRATOR, , ADMINISTRATOR, , true",
        "ADMINISTRATOR, , SERVICE, , false",
        "PROVINCE, 48, EDITOR, 48, true",
        "PROVINCE, 48, EDITOR, 50, false",
        "PROVINCE, 48, EDITOR, , false",
        "PROVINCE, 48, PROVINCE, 48, false",
        "PROVINCE, 48, MODERATOR, , false",
        "PROVINCE, 48, ADMINISTRATOR, , false",
        "PROVINCE, 48, SERVICE, 48, false",
        "PROVINCE, , EDITOR, , false",
        "PROVINCE, , EDITOR, 48, false",
        "EDITOR, 48, EDITOR, 48, false",
        "MODERATOR, , EDITOR, 48, false",
        "MODERATOR, , MODERATOR, , false",
        "SERVICE, , EDITOR, 48, false",
    })
    void aKeeperHoldsTheirOwnAndNobodyElses(
            Role keeper, @Nullable String at, Role role, @Nullable String of, boolean held) {
        assertThat(AccountScope.of(actor(keeper, at)).holds(role, of)).isEqualTo(held);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EDITOR", "MODERATOR", "SERVICE"})
    void whoKeepsNoneIsRefused(Role role) {
        assertThatThrownBy(() -> AccountScope.require(actor(role, "48")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("forbidden");
    }

    @Test
    void nobodyDecidesOnThemselves() {
        Actor administrator = actor(Role.ADMINISTRATOR, null);
        assertThat(AccountScope.decidesOn(administrator, administrator.personId()))
                .isFalse();
        assertThat(AccountScope.decidesOn(administrator, UUID.randomUUID())).isTrue();
    }

    private static Actor actor(Role role, @Nullable String province) {
        return new Actor(UUID.randomUUID(), role, "any", province);
    }
}
