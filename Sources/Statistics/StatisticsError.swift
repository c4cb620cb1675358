package import Methods

/// What is wrong with the input of a statistic.
package typealias StatisticsError = MethodError
