package org.ninefifteen.testkit.architecture.examples.good;

/** Public, because it has a main method. */
public class GoodApplication {

  public static void main(String[] args) {
    System.setProperty("good", new GoodStore().save());
  }
}
