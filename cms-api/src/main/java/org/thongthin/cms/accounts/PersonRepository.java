package org.thongthin.cms.accounts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRepository extends CrudRepository<Person, UUID> {
    List<Person> findByIdIn(Collection<UUID> ids);

    @Nullable
    Person findByUsername(String username);

    @Query("""
            select p.id, p.username, p.display_name, p.role, o.code, o.name_th, o.type, o.province_code, o.district_code
            from person p join organisation o on o.code = p.organisation_code where p.id = :id""")
    @Nullable
    ProfileRow profile(UUID id);

    @Query("select type from organisation where code = :code")
    @Nullable
    String organisationType(String code);

    @Query("select exists (select from person where role = 'administrator' and disabled_at is null)")
    boolean hasAdministrator();

    @Query("select exists (select from person where demo and disabled_at is null)")
    boolean hasDemoPeople();

    @Query("update person set password_hash = :hash, disabled_at = null where id = :id")
    void renewPassword(UUID id, String hash);
}
