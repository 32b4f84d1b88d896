package org.ninefifteen.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the field: a kit that speaks them belongs to one service. */
final class DomainWords {

  private static final Set<String> WORDS =
      Set.of(
          "report",
          "patrol",
          "contact",
          "camera",
          "cctv",
          "estate",
          "marac",
          "agenda",
          "incident",
          "outreach",
          "victim",
          "perpetrator",
          "hotspot",
          "ward",
          "triage",
          "offence",
          "police",
          "housing",
          "resident",
          "tenancy",
          "seat",
          "chair",
          "referral",
          "callout",
          "person");

  /** Whole words, in singular or plural: "forward" is no ward. */
  private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+");

  private DomainWords() {}

  static ArchRule areAbsent() {
    return noClasses()
        .should(ArchCondition.from(describe("speak of the domain", DomainWords::speaks)))
        .as("the kit has no word of the domain")
        .because("what every service shares must not know any of them");
  }

  static boolean speaks(JavaClass type) {
    return WORD.matcher(type.getName())
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .anyMatch(word -> WORDS.contains(word) || WORDS.contains(singular(word)));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
