package org.carejourney.application.work;

/**
 * A work item as the person saw it.
 *
 * @param version the version seen; whoever acts on an older one than the present is told what happened meanwhile
 */
public record TaskRef(long id, long version) {}
