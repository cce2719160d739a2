package org.thongthin.cms.directory;

/** How an import of the registry ended: all of the file, or none of it. */
sealed interface ImportOutcome permits ImportReport, RefusedImport {}
