package org.ninefifteen.testkit.parts;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.testcontainers.DockerClientFactory;

/** Gives a plain test its parts, and skips what wants containers where there is no Docker. */
final class PartsExtension implements ExecutionCondition, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(PartsExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    var wantsContainers =
        AnnotatedElementUtils.hasAnnotation(context.getRequiredTestClass(), OnContainers.class);
    return wantsContainers && !DockerClientFactory.instance().isDockerAvailable()
        ? ConditionEvaluationResult.disabled("Docker is not running here")
        : ConditionEvaluationResult.enabled("The parts can run here");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Parts.class
        && parameter.getDeclaringExecutable() instanceof Method;
  }

  @Override
  public Parts resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var test = context.getRequiredTestClass();
    var ofClass = context.getTestMethod().isPresent() ? context.getParent().orElseThrow() : context;
    return ofClass
        .getStore(NAMESPACE)
        .computeIfAbsent(Parts.class, key -> start(test), Parts.class);
  }

  private static Parts start(Class<?> test) {
    var with = TestContextAnnotationUtils.findMergedAnnotation(test, WithParts.class);
    if (with == null) {
      throw new IllegalStateException(test + " needs @WithParts");
    }
    return PartsWanted.of(test, with).start();
  }
}
