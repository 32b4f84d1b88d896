/**
 * What a spreadsheet's rows mean: which report each is, and what is wrong with it if it is none.
 */
@NullMarked
package org.ninefifteen.reports.imports.model;

import org.jspecify.annotations.NullMarked;
