package org.thongthin.cms.content;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one fact of an owner that access depends on. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OwnerRepository extends GenericRepository<Item, UUID> {
    @Query("select province_code from organisation where code = :code")
    @Nullable
    String province(String code);
}
