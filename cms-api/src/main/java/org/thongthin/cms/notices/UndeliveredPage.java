package org.thongthin.cms.notices;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * One page of what could not be sent, the latest first.
 *
 * @param total over all pages
 * @param waiting mails that are still to be sent
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record UndeliveredPage(List<UndeliveredMail> mails, long total, long waiting, int page, int size) {}
