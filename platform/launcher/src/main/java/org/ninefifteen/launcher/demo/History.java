package org.ninefifteen.launcher.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The past months as a spreadsheet of the police, so that repeats have something to repeat. */
record History(Moments moments) {
  private static final String HEAD =
      "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA"
          + " name,Crime type,Last outcome category,Context";
  private static final List<String> PLACES =
      List.of(
          "0.55310,51.38030,\"Mayford Estate, block C\",,Medway 014A,Drugs",
          "0.52890,51.37110,Alder Walk underpass,,Medway 017B,Anti-social behaviour",
          "0.54320,51.36610,Lockwood Road garages,,Medway 021C,Criminal damage and arson",
          "0.50070,51.39740,Medbridge station forecourt,,Medway 006D,Public order",
          "0.53220,51.38220,Harbour Arcade,,Medway 011A,Shoplifting",
          "0.51840,51.38870,On or near Chalk Pit Road,,Medway 009B,Vehicle crime",
          "0.56020,51.37690,On or near Beacon Court,,Medway 015E,Burglary");

  /** Rows a month, by place: most places are seen now and then, two of them always. */
  private static final int[] A_MONTH = {2, 3, 1, 1, 1, 1, 1};

  private static final int MONTHS = 6;

  String csv() {
    var rows = new ArrayList<String>();
    rows.add(HEAD);
    var last = YearMonth.from(moments.firstCall().minusDays(1)).minusMonths(1);
    for (var month = last.minusMonths(MONTHS - 1L);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      addMonth(rows, month);
    }
    return String.join("\n", rows) + "\n";
  }

  private static void addMonth(List<String> rows, YearMonth month) {
    for (int place = 0; place < PLACES.size(); place++) {
      for (int i = 0; i < A_MONTH[place]; i++) {
        rows.add(",%s,Kent Police,Kent Police,%s,,".formatted(month, PLACES.get(place)));
      }
    }
  }
}
