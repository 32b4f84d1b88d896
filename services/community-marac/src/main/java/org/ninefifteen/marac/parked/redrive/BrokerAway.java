package org.ninefifteen.marac.parked.redrive;

/** The broker has not said that it has a record; it may have it nevertheless. */
public final class BrokerAway extends RuntimeException {

  private static final long serialVersionUID = 1;

  BrokerAway(Throwable why) {
    super("the broker has not said that it has the record", why);
  }
}
