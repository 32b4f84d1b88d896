package org.ninefifteen.marac.agenda.model.sight;

import org.jspecify.annotations.Nullable;

/** Whom to ring about what one may not see. */
public record Ring(String agency, String name, @Nullable String phone) {}
