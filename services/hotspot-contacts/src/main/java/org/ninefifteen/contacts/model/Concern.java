package org.ninefifteen.contacts.model;

/**
 * What made the worker fear for the person. Sleeping rough is no concern by itself, nor antisocial
 * behaviour: the worker names what they saw, or nothing.
 */
public enum Concern {
  SELF_NEGLECT,
  SELF_HARM,
  EXPLOITATION,
  VIOLENCE,
  OVERDOSE,
  ILL_HEALTH,
  COLD,
  YOUNG_PERSON,
  OTHER
}
