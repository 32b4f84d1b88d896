package org.ninefifteen.patrols.callouts.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallOutReasonTests {

  @Test
  void isCodedLikeALocalIssue() {
    assertThat(CallOutReason.ROUGH_SLEEPING.code()).isEqualTo("rough-sleeping");
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsCode(CallOutReason reason) {
    assertThat(CallOutReason.ofCode(reason.code())).contains(reason);
  }
}
