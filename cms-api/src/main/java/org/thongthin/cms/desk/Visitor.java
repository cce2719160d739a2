package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.accounts.Profile;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.Refused;

/** Who asks, where a controller was never reached that could have said so. */
@Singleton
final class Visitor {
    private final People people;

    Visitor(People people) {
        this.people = people;
    }

    /** Null for who is not signed in, and for an account that is gone by now. */
    @Nullable
    Actor of(HttpRequest<?> request) {
        return request.getUserPrincipal()
                .map(principal -> actor(principal.getName()))
                .orElse(null);
    }

    private @Nullable Actor actor(String personId) {
        try {
            Profile profile = people.profile(UUID.fromString(personId));
            Profile.OwnOrganisation own = profile.organisation();
            return new Actor(
                    profile.id(),
                    Role.of(profile.role()),
                    own == null ? null : own.code(),
                    own == null ? null : own.provinceCode());
        } catch (Refused gone) {
            return null;
        }
    }
}
