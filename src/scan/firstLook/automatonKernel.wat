;; Four runs of the automaton side by side over one text. A step loads the byte, its class and the next row, and each load waits for
;; the one before it, so four runs take little longer than one. Memory: the class of every byte at 0, the rows in which the runs
;; are at 256, the table at 1024, the text behind it.
(module
  (memory (import "kernel" "memory") 1)
  ;; Goes on at `from` in four stretches of `quarter` bytes from `text` on, until a run meets a row with its sign set. Gives the
  ;; place in the stretches that comes next, and -1 when they were read to their end.
  (func (export "run") (param $text i32) (param $quarter i32) (param $from i32) (result i32)
    (local $first i32) (local $second i32) (local $third i32) (local $fourth i32)
    (local $at1 i32) (local $at2 i32) (local $at3 i32) (local $at4 i32) (local $end i32)
    (local.set $first (i32.load offset=256 (i32.const 0)))
    (local.set $second (i32.load offset=260 (i32.const 0)))
    (local.set $third (i32.load offset=264 (i32.const 0)))
    (local.set $fourth (i32.load offset=268 (i32.const 0)))
    (local.set $at1 (i32.add (local.get $text) (local.get $from)))
    (local.set $at2 (i32.add (local.get $at1) (local.get $quarter)))
    (local.set $at3 (i32.add (local.get $at2) (local.get $quarter)))
    (local.set $at4 (i32.add (local.get $at3) (local.get $quarter)))
    (local.set $end (i32.add (local.get $text) (local.get $quarter)))
    (block $over
      (loop $step
        (br_if $over (i32.ge_u (local.get $at1) (local.get $end)))
        (local.set $first
          (i32.load offset=1024
            (i32.shl
              (i32.add (local.get $first) (i32.load8_u (i32.load8_u (local.get $at1))))
              (i32.const 2))))
        (local.set $second
          (i32.load offset=1024
            (i32.shl
              (i32.add (local.get $second) (i32.load8_u (i32.load8_u (local.get $at2))))
              (i32.const 2))))
        (local.set $third
          (i32.load offset=1024
            (i32.shl
              (i32.add (local.get $third) (i32.load8_u (i32.load8_u (local.get $at3))))
              (i32.const 2))))
        (local.set $fourth
          (i32.load offset=1024
            (i32.shl
              (i32.add (local.get $fourth) (i32.load8_u (i32.load8_u (local.get $at4))))
              (i32.const 2))))
        (local.set $at1 (i32.add (local.get $at1) (i32.const 1)))
        (local.set $at2 (i32.add (local.get $at2) (i32.const 1)))
        (local.set $at3 (i32.add (local.get $at3) (i32.const 1)))
        (local.set $at4 (i32.add (local.get $at4) (i32.const 1)))
        (br_if $step
          (i32.ge_s
            (i32.or (i32.or (local.get $first) (local.get $second)) (i32.or (local.get $third) (local.get $fourth)))
            (i32.const 0)))
        (i32.store offset=256 (i32.const 0) (local.get $first))
        (i32.store offset=260 (i32.const 0) (local.get $second))
        (i32.store offset=264 (i32.const 0) (local.get $third))
        (i32.store offset=268 (i32.const 0) (local.get $fourth))
        (return (i32.sub (local.get $at1) (local.get $text)))))
    (i32.const -1)))
