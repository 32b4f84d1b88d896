package org.ninefifteen.kit.accesslog.verify;

/** A line of a file, to be found again: numbered from 1. */
record Line(String file, long number, String text) {

  String place() {
    return "line " + number + " of " + file;
  }
}
