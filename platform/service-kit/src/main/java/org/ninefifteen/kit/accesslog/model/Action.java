package org.ninefifteen.kit.accesslog.model;

/** What is done with personal data: the six that DPA 2018 s.62(1) wants logged. */
public enum Action {
  /** It was taken in. */
  COLLECTION,
  /** What was there was changed. */
  ALTERATION,
  /** Somebody read it. */
  CONSULTATION,
  /** It was given to others, who are named. */
  DISCLOSURE,
  /** Records were brought together that were apart. */
  COMBINATION,
  /** It is gone for good. */
  ERASURE
}
