package org.ninefifteen.console.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads the days and months of addresses. */
public final class Addressed {

  private Addressed() {}

  /** A day as the MARAC takes it: a date, or "today", which only the partnership's zone knows. */
  public static String day(String said) {
    try {
      return said.equals("today") ? said : LocalDate.parse(said).toString();
    } catch (DateTimeException e) {
      throw NotUnderstood.day(said);
    }
  }

  public static YearMonth month(String said) {
    try {
      return YearMonth.parse(said);
    } catch (DateTimeException e) {
      throw NotUnderstood.month(said);
    }
  }
}
