package org.thongthin.cms.content;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImageRepository extends GenericRepository<Revision, UUID> {
    @Query("""
            select i.id, i.hash, i.alt, i.caption, m.width, m.height, m.colour from revision_image i
            join media_object m on m.hash = i.hash where i.revision_id = :revisionId order by i.position""")
    List<ItemImage> of(UUID revisionId);

    /** The first picture of each revision that has one. */
    @Query("""
            select distinct on (i.revision_id) i.revision_id, i.hash, i.alt, m.colour from revision_image i
            join media_object m on m.hash = i.hash where i.revision_id in (:revisionIds)
            order by i.revision_id, i.position""")
    List<LeadImage> leads(Collection<UUID> revisionIds);

    @Query("delete from revision_image where revision_id = :revisionId")
    void clear(UUID revisionId);

    @Query("""
            insert into revision_image (revision_id, id, position, hash, alt, caption)
            values (:revisionId, :id, :position, :hash, :alt, :caption)""")
    void add(UUID revisionId, UUID id, int position, String hash, @Nullable String alt, @Nullable String caption);

    @Query("""
            insert into revision_image (revision_id, id, position, hash, alt, caption)
            select :to, id, position, hash, alt, caption from revision_image where revision_id = :from""")
    void copy(UUID from, UUID to);
}
