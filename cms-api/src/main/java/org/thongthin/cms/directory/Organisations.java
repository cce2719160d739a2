package org.thongthin.cms.directory;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisations, as they are now; nothing is cached, so an import is seen by the next call. */
@Singleton
@ReadOnly
public class Organisations {
    private final OrganisationRepository repository;

    Organisations(OrganisationRepository repository) {
        this.repository = repository;
    }

    /** Null where the code is unknown; one that is no longer active is found. */
    public @Nullable Organisation find(String code) {
        return repository.find(code);
    }

    /** Those of these codes that are known, by code; in one statement. */
    public List<Organisation> findAll(Collection<String> codes) {
        return repository.find(codes);
    }

    /** Whether the code names an organisation, active or not. */
    public boolean exists(String code) {
        return find(code) != null;
    }

    /**
     * All of a province, its provincial office and those no longer active among them, by name in the order of a Thai
     * dictionary; none where the code is unknown.
     */
    public List<Organisation> ofProvince(String provinceCode) {
        return repository.ofProvince(provinceCode);
    }
}
