package org.ninefifteen.marac.agenda.model;

/** An item as somebody gets it: as it is, or that there is one. */
public interface Shown {

  String id();

  int rank();

  Section section();
}
