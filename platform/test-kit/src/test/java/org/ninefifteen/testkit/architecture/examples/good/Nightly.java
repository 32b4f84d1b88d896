package org.ninefifteen.testkit.architecture.examples.good;

import org.ninefifteen.kit.access.Reach;

/** A job asks for the partnership as a whole. */
class Nightly {

  Reach reach = Reach.ofService("medway");
}
