package org.thongthin.cms.accounts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRepository extends CrudRepository<Person, UUID> {
    List<Person> findByIdIn(Collection<UUID> ids);

    String ACCOUNT = """
            p.id, p.username, p.display_name, p.email, p.role, o.code, o.name_th, o.type, o.province_code, o.district_code,
            p.disabled_at, p.password_expires_at, p.created_at, p.version
            from person p join organisation o on o.code = p.organisation_code
            """;

    /** The accounts of a scope that fit the filters; an empty text stands for no condition. */
    String KEPT = """
            where p.role in (:roles) and (:province = '' or o.province_code = :province)
            and (:role = '' or p.role = :role) and (:organisation = '' or p.organisation_code = :organisation)
            and (:pattern = '' or p.username ilike :pattern or p.display_name ilike :pattern or p.email ilike :pattern)
            """;

    @Nullable
    Person findByUsername(String username);

    @Query("""
            select p.id, p.username, p.display_name, p.email, p.role, p.password_expires_at,
                   o.code, o.name_th, o.type, o.province_code, o.district_code
            from person p join organisation o on o.code = p.organisation_code where p.id = :id""")
    @Nullable
    ProfileRow profile(UUID id);

    @Query("select exists (select from person where role = 'administrator' and disabled_at is null)")
    boolean hasAdministrator();

    @Query("select exists (select from person where demo and disabled_at is null)")
    boolean hasDemoPeople();

    @Query("""
            update person set password_hash = :hash, password_expires_at = null, disabled_at = null, version = version + 1
            where id = :id""")
    void renewPassword(UUID id, String hash);

    @Query("""
            insert into person (id, username, display_name, email, password_hash, role, organisation_code, demo,
                                password_expires_at)
            values (:id, :username, :displayName, :email, :hash, :role, :organisation, :demo, :passwordExpiresAt)
            on conflict (username) do nothing""")
    int add(
            UUID id,
            String username,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable String hash,
            String role,
            String organisation,
            boolean demo,
            @Nullable Instant passwordExpiresAt);

    /** Always in one order, so that two who lock the same people wait for each other and never in a circle. */
    @Query("select id from person where id in (:ids) order by id for update")
    List<UUID> lock(List<UUID> ids);

    @Query("select " + ACCOUNT + " where p.id = :id")
    @Nullable
    AccountRow account(UUID id);

    @Query("select " + ACCOUNT + " where p.id in (:ids)")
    List<AccountRow> accountsOf(List<UUID> ids);

    @Query("select username from person where username in (:usernames)")
    List<String> taken(List<String> usernames);

    @Query("select " + ACCOUNT + KEPT + " order by p.username limit :size offset :offset")
    List<AccountRow> accounts(
            List<String> roles,
            String province,
            String pattern,
            String role,
            String organisation,
            int size,
            int offset);

    @Query("select " + ACCOUNT + KEPT + " and p.username > :username order by p.username limit :size")
    List<AccountRow> accountsBehind(
            String username,
            List<String> roles,
            String province,
            String pattern,
            String role,
            String organisation,
            int size);

    @Query("select count(*) from person p join organisation o on o.code = p.organisation_code " + KEPT)
    long countAccounts(List<String> roles, String province, String pattern, String role, String organisation);

    @Query("""
            update person set display_name = :displayName, email = :email, role = :role, organisation_code = :organisation,
                disabled_at = case when :disabled then coalesce(disabled_at, now()) end, version = version + 1
            where id = :id""")
    void change(
            UUID id,
            @Nullable String displayName,
            @Nullable String email,
            String role,
            String organisation,
            boolean disabled);

    @Query("""
            update person set password_hash = :hash, password_expires_at = :expiresAt, version = version + 1
            where id = :id""")
    void resetPassword(UUID id, String hash, Instant expiresAt);

    @Query("""
            update person set password_hash = :hash, password_expires_at = null, version = version + 1
            where id = :id and password_hash = :known and disabled_at is null""")
    int choosePassword(UUID id, String known, String hash);

    @Query("update person set email = :email, version = version + 1 where id = :id")
    void changeEmail(UUID id, @Nullable String email);
}
