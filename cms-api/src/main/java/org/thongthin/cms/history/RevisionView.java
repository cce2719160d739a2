package org.thongthin.cms.history;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.thongthin.cms.content.FieldComment;
import org.thongthin.cms.content.ItemContent;
import org.thongthin.cms.content.ItemImage;

/**
 * One revision in full.
 *
 * @param content what its editors wrote, as an item's PUT takes it
 * @param comments what a moderator said of single fields; empty but for a returned revision
 */
@Introspected
public record RevisionView(
        RevisionSummary about, ItemContent content, List<ItemImage> images, List<FieldComment> comments) {}
