package org.thongthin.cms.accounts;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Who the opaque ids stand for. Asked when something is shown and never copied elsewhere. */
@Singleton
public class People {
    private final PersonRepository repository;

    People(PersonRepository repository) {
        this.repository = repository;
    }

    /** @return the name they go by now; null for a person who is unknown or has been erased */
    @ReadOnly
    public @Nullable String displayName(UUID id) {
        return repository.findById(id).map(Person::displayName).orElse(null);
    }

    /** By id, in one statement; without those who are unknown or have been erased. */
    @ReadOnly
    public Map<UUID, String> displayNames(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (ids.isEmpty()) {
            return names;
        }
        for (Person person : repository.findByIdIn(ids)) {
            if (person.displayName() != null) {
                names.put(person.id(), person.displayName());
            }
        }
        return names;
    }

    /** @throws Refused {@code not-found} for an id that is nobody's */
    @ReadOnly
    public Profile profile(UUID id) {
        ProfileRow row = repository.profile(id);
        if (row == null) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        return new Profile(
                row.id(),
                row.username(),
                row.displayName(),
                row.email(),
                row.role(),
                row.passwordExpiresAt(),
                new Profile.OwnOrganisation(
                        row.code(), row.nameTh(), row.type(), row.provinceCode(), row.districtCode()));
    }
}
